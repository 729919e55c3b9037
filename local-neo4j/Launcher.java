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
 * Runs one Neo4j on one data folder for as long as somebody uses it: java -cp ... Launcher.java FOLDER.
 *
 * A user is an open connection to the door, a loopback port written to FOLDER/neo4j.address. The kernel closes it
 * when a user dies, however it dies, so no process ids are kept and none can go stale. The talk, line by line:
 *   user   a random word
 *   door   "neo4j HMAC", which proves that it knows the password and is no stranger on a port once ours; or
 *          "closing": the connection then ends when the store is closed and may be opened anew
 *   door   later "ready BOLT_PORT", or "failed MESSAGE"
 * A user leaves by ending its side; the door ends the other one at once, or for the last user when the store is closed.
 */
final class Launcher {
    /** Exit status: somebody else has this folder open. */
    private static final int BUSY = 3;
    /** How long the first user may take to arrive: the command that started this may have been killed. */
    private static final long FIRST_USER_MILLIS = 30_000;

    private final Set<Socket> users = new HashSet<>();
    private final CompletableFuture<String> outcome = new CompletableFuture<>();
    private boolean closing;

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        // An operating system's lock: it ends with this process, whatever ends it.
        FileLock lock = FileChannel.open(folder.resolve("neo4j.lock"), CREATE, WRITE).tryLock();
        if (lock == null) System.exit(BUSY);
        new Launcher().run(folder, lock, Files.readString(folder.resolve("password"), UTF_8).trim());
    }

    private void run(Path folder, FileLock lock, String password) throws Exception {
        Path address = folder.resolve("neo4j.address");
        int boltPort = freePort(address);
        ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Path draft = Files.writeString(folder.resolve("neo4j.address.new"), door.getLocalPort() + " " + boltPort + "\n");
        Files.move(draft, address, ATOMIC_MOVE);
        background(() -> {
            while (true) {
                Socket user = door.accept();
                background(() -> serve(user, password));
            }
        });
        try {
            DatabaseManagementService neo4j = start(folder, boltPort, password);
            // SIGTERM takes the same way out as the last user's leaving.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(neo4j, lock)));
            outcome.complete("ready " + boltPort);
            awaitNoUsers();
        } catch (Throwable fault) {
            fault.printStackTrace();
            outcome.complete("failed " + reason(fault).replaceAll("\\s+", " "));
            Thread.sleep(500); // Time for the users to read it.
            System.exit(1);
        }
        System.exit(0);
    }

    private static DatabaseManagementService start(Path folder, int boltPort, String password) throws Exception {
        Path home = folder.resolve("neo4j");
        Path firstUser = home.resolve("data/dbms/auth.ini");
        if (!Files.exists(firstUser)) {
            // So that Bolt never opens with Neo4j's well-known first password.
            Files.createDirectories(firstUser.getParent());
            String credential = createCredentialForPassword(password.getBytes(UTF_8), new SecureHasher()).serialize();
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

    /** The port of the last run if it is free, so that a service's driver finds a restarted server again. */
    private static int freePort(Path address) throws IOException {
        try (ServerSocket last = new ServerSocket()) {
            last.bind(new InetSocketAddress("127.0.0.1", Integer.parseInt(Files.readString(address).trim().split(" ")[1])));
            return last.getLocalPort();
        } catch (IOException | RuntimeException none) {
            try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
                return any.getLocalPort();
            }
        }
    }

    private void serve(Socket user, String password) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(user.getInputStream(), UTF_8));
        String word = in.readLine();
        if (word == null || !enter(user)) {
            say(user, "closing");
            return; // Left open: it ends with this process.
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(password.getBytes(UTF_8), "HmacSHA256"));
            say(user, "neo4j " + HexFormat.of().formatHex(mac.doFinal(word.getBytes(UTF_8))));
            outcome.thenAccept(line -> say(user, line));
            while (in.readLine() != null) { }
        } finally {
            if (leave(user)) user.close();
        }
    }

    private synchronized boolean enter(Socket user) {
        return !closing && users.add(user);
    }

    /** Whether others stay. */
    private synchronized boolean leave(Socket user) {
        users.remove(user);
        notifyAll();
        return !users.isEmpty();
    }

    private synchronized void awaitNoUsers() throws InterruptedException {
        if (users.isEmpty()) wait(FIRST_USER_MILLIS);
        while (!users.isEmpty()) wait();
        closing = true;
    }

    private synchronized void close(DatabaseManagementService neo4j, FileLock lock) {
        closing = true;
        neo4j.shutdown();
        try {
            lock.release();
        } catch (IOException alreadyGone) { }
    }

    private static void say(Socket user, String line) {
        try {
            user.getOutputStream().write((line + "\n").getBytes(UTF_8));
        } catch (IOException gone) { }
    }

    private static String reason(Throwable fault) {
        return fault.getCause() == null ? String.valueOf(fault.getMessage()) : reason(fault.getCause());
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void background(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (Exception gone) { }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
