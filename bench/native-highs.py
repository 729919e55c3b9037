"""Solves programs by native HiGHS, one line of JSON in and one out; the peer of bench/native-highs.ts."""

import json
import sys
import time

import highspy
import numpy


def solve(program):
    lp = highspy.HighsLp()
    columns, rows = len(program["objective"]), len(program["rowLower"])
    lp.num_col_, lp.num_row_ = columns, rows
    lp.sense_ = getattr(highspy.ObjSense, "kMaximize" if program["sense"] == "MAXIMISE" else "kMinimize")
    lp.col_cost_ = numpy.array(program["objective"], dtype=numpy.float64)
    lp.col_lower_ = numpy.zeros(columns)
    lp.col_upper_ = numpy.ones(columns)
    infinity = highspy.kHighsInf
    lp.row_lower_ = numpy.array([-infinity if at is None else at for at in program["rowLower"]])
    lp.row_upper_ = numpy.array([infinity if at is None else at for at in program["rowUpper"]])
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_ = numpy.array(program["rowStarts"], dtype=numpy.int32)
    lp.a_matrix_.index_ = numpy.array(program["columns"], dtype=numpy.int32)
    lp.a_matrix_.value_ = numpy.array(program["values"], dtype=numpy.float64)
    kinds = (highspy.HighsVarType.kContinuous, highspy.HighsVarType.kInteger)
    lp.integrality_ = [kinds[flag] for flag in program["integer"]]
    highs = highspy.Highs()
    for name, value in {
        "output_flag": False,
        "threads": 1,
        "parallel": "off",
        "time_limit": program["seconds"],
        "random_seed": 1,
        "mip_rel_gap": 0.0,
        "mip_abs_gap": program["absoluteGap"],
    }.items():
        highs.setOptionValue(name, value)
    began = time.perf_counter()
    highs.passModel(lp)
    highs.run()
    seconds = time.perf_counter() - began
    info = highs.getInfo()
    return {
        "seconds": seconds,
        "objective": finite(info.objective_function_value),
        "bound": finite(info.mip_dual_bound),
    }


def finite(number):
    return number if abs(number) < 1e20 else None


print(json.dumps({"version": highspy.Highs().version()}), flush=True)
for line in sys.stdin:
    print(json.dumps(solve(json.loads(line))), flush=True)
