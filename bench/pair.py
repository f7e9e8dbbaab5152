#!/usr/bin/env python3
"""Times two commands in turns as whole processes, children included, and prints medians and ratios.

usage: pair.py RUNS NAME_A COMMAND_A NAME_B COMMAND_B      (commands are run by sh)
"""
import os
import statistics
import subprocess
import sys
import time


def once(command):
    started = time.monotonic()
    process = subprocess.Popen(
        ["sh", "-c", command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit("failed: " + command)
    return time.monotonic() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    runs, names, commands = int(sys.argv[1]), sys.argv[2::2], sys.argv[3::2]
    for command in commands:
        once(command)  # warms the disk cache
    results = [[], []]
    for _ in range(runs):
        for i, command in enumerate(commands):
            results[i].append(once(command))
    medians = [[statistics.median(column) for column in zip(*rows)] for rows in results]
    print(f"{'':24}{'wall s':>10}{'CPU s':>10}{'MB':>10}   (medians of {runs})")
    for name, row in zip(names, medians):
        print(f"{name:24}{row[0]:10.2f}{row[1]:10.2f}{row[2]:10.0f}")
    print(f"{'ratio first : second':24}" + "".join(f"{a / b:10.2f}" for a, b in zip(*medians)))


main()
