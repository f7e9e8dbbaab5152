#!/usr/bin/env python3
"""Holds what checkers found in the sample against its known findings, for all alike by place only.

usage: score.py FINDINGS TEXT NAME FOUND COLD_MS WARM_MS ...   (FOUND: JSON with line, column, length)

A finding is found when any remark of the checker overlaps its quote, whatever the remark says: that
favours the checker that remarks on most. So it is also said how many remarks there are, how many of
them stand where nothing is listed, and how many places that are right are touched: with a remark
that lies inside of one and where nothing is listed.
"""
import json
import sys


def touches(a, b):
    """Lines and characters from start to before end; what is empty touches its neighbours."""
    if a[0] != b[0]:
        return False
    if a[1] == a[2] or b[1] == b[2]:
        return a[1] <= b[2] and b[1] <= a[2]
    return a[1] < b[2] and b[1] < a[2]


def inside(a, b):
    return a[0] == b[0] and a[1] >= b[1] and a[2] <= b[2]


def span(line, column, length):
    return line, column, column + length


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        known = json.load(file)
    with open(sys.argv[2], encoding="utf-8") as file:
        lines = file.read().split("\n")
    listed = [(f["severity"], span(f["line"], f["col"], len(f["quote"]))) for f in known["findings"]]
    silent = [
        span(s["line"], lines[s["line"] - 1].index(s["quote"]) + 1, len(s["quote"]))
        for s in known["silent"]
    ]
    heads = ["errors of 7", "warnings of 37", "silent of 14", "remarks", "unlisted", "cold ms", "warm ms"]
    print("| | " + " | ".join(heads) + " |")
    print("|---" * (len(heads) + 1) + "|")
    rows = sys.argv[3:]
    for name, found, cold, warm in zip(rows[0::4], rows[1::4], rows[2::4], rows[3::4]):
        with open(found, encoding="utf-8") as file:
            remarks = [span(r["line"], r["column"], r["length"]) for r in json.load(file)]
        hits = {
            severity: sum(
                any(touches(place, r) for r in remarks) for kind, place in listed if kind == severity
            )
            for severity in ("error", "warn")
        }
        unlisted = [r for r in remarks if not any(touches(place, r) for _, place in listed)]
        touched = sum(any(inside(r, place) for r in unlisted) for place in silent)
        cells = [hits["error"], hits["warn"], touched, len(remarks), len(unlisted), cold, warm]
        print(f"| {name} | " + " | ".join(map(str, cells)) + " |")


main()
