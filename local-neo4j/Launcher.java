import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.neo4j.server.security.SystemGraphCredential.createCredentialForPassword;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.server.security.SecureHasher;

/**
 * Runs one Neo4j on one data folder for as long as somebody uses it: java -cp JARS Launcher FOLDER, where FOLDER holds
 * the files password and neo4j.conf.
 *
 * A user is an open connection to the door, a loopback port told by FOLDER/neo4j.address ("DOOR_PORT BOLT_PORT PID").
 * The kernel closes that connection when a user ends, in whatever way, so there is no list of users that could go
 * stale. The talk, line by line:
 *   user   a random word
 *   door   "neo4j HMAC" of the word by the password: it is no stranger on a port that was once ours
 *   door   "ready BOLT_PORT", as soon as it is true; or "failed REASON"; or "closing", to who comes too late: that
 *          connection ends when the store is closed and can be opened anew
 * A user leaves by ending its side. The door ends the other side at once, or for the last user when the store is closed.
 */
final class Launcher {
    private static final int FAILED = 1;
    /** Exit status: another launcher has this folder. */
    private static final int BUSY = 3;
    /** How long the first user may take to arrive; the command that started this may have been killed meanwhile. */
    private static final long FIRST_USER_MILLIS = 30_000;

    private final Path folder;
    private final String password;
    private final Set<Socket> users = new HashSet<>();
    private final Set<Socket> waiting = new HashSet<>();
    private final CompletableFuture<String> outcome = new CompletableFuture<>();
    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    private boolean closing;

    private Launcher(Path folder) throws IOException {
        this.folder = folder;
        this.password = Files.readString(folder.resolve("password")).trim();
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        // The operating system's lock ends with this process, whatever ends it.
        FileLock lock = FileChannel.open(folder.resolve("neo4j.lock"), CREATE, WRITE).tryLock();
        // Halting, unlike exiting, archives no classes: those of a server that never was would be of no use.
        if (lock == null) Runtime.getRuntime().halt(BUSY);
        if (new Launcher(folder).run(lock)) System.exit(0);
        Runtime.getRuntime().halt(FAILED);
    }

    /** Whether the store could be opened; returns when nobody uses it any more. */
    private boolean run(FileLock lock) throws Exception {
        int boltPort = freePort();
        openDoor(boltPort);
        try {
            DatabaseManagementService neo4j = start(boltPort);
            // The one way out: for the last user's leaving, for SIGTERM, for the machine's shutdown.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(neo4j, lock)));
            outcome.complete("ready " + boltPort);
            awaitNoUsers();
            return true;
        } catch (Throwable fault) {
            fault.printStackTrace();
            outcome.complete("failed " + reason(fault).replaceAll("\\s+", " "));
            Thread.sleep(200); // Until the users have been told.
            return false;
        }
    }

    private DatabaseManagementService start(int boltPort) throws IOException {
        Path home = folder.resolve("neo4j");
        Path firstUser = home.resolve("data/dbms/auth.ini");
        if (!Files.exists(firstUser)) {
            // Before the first start, so that Bolt never opens with Neo4j's well-known first password.
            String credential = createCredentialForPassword(password.getBytes(UTF_8), new SecureHasher()).serialize();
            Files.createDirectories(firstUser.getParent());
            Files.writeString(firstUser, "neo4j:" + credential + ":\n");
        }
        SocketAddress bolt = new SocketAddress("127.0.0.1", boltPort);
        return new DatabaseManagementServiceBuilder(home)
                .loadPropertiesFromFile(folder.resolve("neo4j.conf"))
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, bolt)
                .setConfig(BoltConnector.advertised_address, bolt)
                .build();
    }

    /** The port of the last run if it is free, so that drivers find a server that was started again. */
    private int freePort() throws IOException {
        InetAddress loopback = InetAddress.getByName("127.0.0.1");
        try (ServerSocket last = new ServerSocket()) {
            String port = Files.readString(folder.resolve("neo4j.address")).split(" ")[1];
            last.bind(new InetSocketAddress(loopback, Integer.parseInt(port)));
            return last.getLocalPort();
        } catch (IOException | RuntimeException none) {
            try (ServerSocket any = new ServerSocket(0, 1, loopback)) {
                return any.getLocalPort();
            }
        }
    }

    private void openDoor(int boltPort) throws IOException {
        String address = door.getLocalPort() + " " + boltPort + " " + ProcessHandle.current().pid() + "\n";
        Path draft = Files.writeString(folder.resolve("neo4j.address.new"), address);
        Files.move(draft, folder.resolve("neo4j.address"), ATOMIC_MOVE);
        inBackground(() -> {
            while (true) {
                Socket user = door.accept();
                inBackground(() -> serve(user));
            }
        });
    }

    private void serve(Socket user) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(user.getInputStream(), UTF_8));
        String word = in.readLine();
        if (word == null) return;
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(password.getBytes(UTF_8), "HmacSHA256"));
        say(user, "neo4j " + HexFormat.of().formatHex(mac.doFinal(word.getBytes(UTF_8))));
        if (!enter(user)) {
            say(user, "closing");
            return;
        }
        try {
            outcome.thenAccept(line -> say(user, line));
            while (in.readLine() != null) { }
        } finally {
            leave(user);
        }
    }

    private synchronized boolean enter(Socket user) throws IOException {
        (closing ? waiting : users).add(user);
        // Whoever left just before was not the last one after all.
        if (!closing) release();
        return !closing;
    }

    private synchronized void leave(Socket user) throws IOException {
        users.remove(user);
        waiting.add(user);
        if (!users.isEmpty()) release();
        notifyAll();
    }

    /** Ends the connections of those who wait for the store to be closed, or need not wait any more. */
    private synchronized void release() throws IOException {
        for (Socket user : waiting) user.close();
        waiting.clear();
    }

    /** Decides under the same lock as enter(): a newcomer is either a user whom the server stays for, or told to wait. */
    private synchronized void awaitNoUsers() throws InterruptedException {
        if (users.isEmpty() && waiting.isEmpty()) wait(FIRST_USER_MILLIS);
        while (!users.isEmpty()) wait();
        closing = true;
    }

    private void close(DatabaseManagementService neo4j, FileLock lock) {
        synchronized (this) {
            closing = true;
        }
        try {
            neo4j.shutdown();
            lock.release();
            door.close();
            synchronized (this) {
                waiting.addAll(users);
                release();
            }
        } catch (IOException | RuntimeException fault) {
            fault.printStackTrace();
        }
    }

    private static void say(Socket user, String line) {
        try {
            user.getOutputStream().write((line + "\n").getBytes(UTF_8));
        } catch (IOException gone) { }
    }

    private static String reason(Throwable fault) {
        return fault.getCause() == null ? fault.getClass().getSimpleName() + ": " + fault.getMessage() : reason(fault.getCause());
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void inBackground(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (Exception userGone) { }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
