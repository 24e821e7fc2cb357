#!/usr/bin/env python3
# SPDX-License-Identifier: MPL-2.0
"""Measures how reports are read and checked in bulk, beside others that read the same files in the same run.

    measure.py REPORTS BENCH GOUJI [speed|memory|jobs|pdf|office]...

REPORTS is a folder of make_reports.py, BENCH is gouji_files_bench, GOUJI the program. Times are those of the processor,
the best of several, so that other users of the machine disturb them little; only jobs need the clock. Whoever reads
figures must come to the same sum before its time counts. Speed is that of reading, locating and validating; memory and
jobs are those of the whole program, which suggests corrections, too; pdf is checking the PDFs of the tests' data beside
pdftotext over the same files; office, which is measured where it is named, is .xls
beside a plain call of LibreOffice, by the clock. Needs openpyxl (Debian: python3-openpyxl)."""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

REPETITIONS = 9
OFFICE_REPETITIONS = 2
JOB_REPETITIONS = 7
MANY = 10_000


def bench_times(reports: Path, bench: Path) -> dict[str, tuple[float, float]]:
    """Milliseconds and sum of each benchmark, the fastest repetition."""
    command = [bench, reports, f"--benchmark_repetitions={REPETITIONS}", "--benchmark_enable_random_interleaving=true",
               "--benchmark_format=json"]
    written = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found: dict[str, tuple[float, float]] = {}
    for run in json.loads(written)["benchmarks"]:
        if run.get("run_type") != "iteration":
            continue
        name = "/".join(run["name"].split("/")[:2])
        best = found.get(name, (float("inf"), 0.0))
        found[name] = (min(best[0], run["cpu_time"]), run["sum"])
    return found


def openpyxl_time(files: list[Path]) -> tuple[float, float]:
    """The same of openpyxl in its fastest mode."""
    from openpyxl import load_workbook

    total = 0.0
    start = time.process_time()
    for path in files:
        book = load_workbook(path, read_only=True, data_only=True)
        for sheet in book.worksheets:
            for row in sheet.iter_rows(values_only=True):
                total += sum(value for value in row if isinstance(value, (int, float)))
        book.close()
    return (time.process_time() - start) * 1000, total


def compare_sums(sums: dict[str, float]) -> None:
    for name, found in sums.items():
        expected = sums["reading/xlsx"]
        if abs(found - expected) > 1e-6 * abs(expected):
            sys.exit(f"{name} comes to the sum {found}, not {expected}")
    print(f"Everyone comes to the same sum of all figures: {sums['reading/xlsx']:.2f}")


def compare_figures(counts: dict[str, float]) -> None:
    if len(set(counts.values())) != 1:
        sys.exit(f"not as many figures are found in each format: {counts}")


def print_row(measured: str, beside: str, ratio: float, wanted: str) -> None:
    print(f"| {measured} | {beside} | {ratio:.2f} | {wanted} |")


def measure_speed(reports: Path, bench: Path) -> None:
    times = bench_times(reports, bench)
    files = sorted((reports / "xlsx").iterdir())
    openpyxl, openpyxl_sum = openpyxl_time(files)
    readers = ("reading/ods", "reading/xlsx", "orcus/xlsx")
    compare_sums({name: times[name][1] for name in readers} | {"openpyxl": openpyxl_sum})
    compare_figures({name: found for name, (_, found) in times.items() if name.startswith("validating/")})
    milliseconds = {name: spent / len(files) for name, (spent, _) in times.items()}
    milliseconds["openpyxl/xlsx"] = openpyxl / len(files)
    print(f"\n{len(files)} reports of each format, processor time of one core:\n")
    for name, spent in milliseconds.items():
        print(f"    {name:20} {spent:8.3f} ms a file")
    print("\n| measured | beside | ratio | wanted |\n|---|---|---:|---|")
    for ending in ("ods", "xlsx", "docx", "html"):
        parser = "libxml2 alone" if ending == "html" else "inflate and expat alone"
        is_sheet = ending in ("ods", "xlsx")
        for measured, done, wanted in (("read", "reading", "1.15"), ("read, locate and validate", "validating", "1.4")):
            print_row(f"{measured} .{ending}", parser, milliseconds[f"{done}/{ending}"] / milliseconds[f"floor/{ending}"],
                      f"at most {wanted}" if is_sheet else "")
    print_row("openpyxl, reading only .xlsx", "read, locate and validate",
              milliseconds["openpyxl/xlsx"] / milliseconds["validating/xlsx"], "at least 12")
    print_row("liborcus 0.17, reading only .xlsx", "read only",
              milliseconds["orcus/xlsx"] / milliseconds["reading/xlsx"], "at least 1.1")


def run_check(gouji: Path, *arguments: str | Path) -> tuple[float, int]:
    """Seconds by the clock, and the peak of memory in KiB."""
    with open(os.devnull, "w") as nothing:
        start = time.perf_counter()
        process = subprocess.Popen([gouji, "check", "--format", "json", *arguments], stdout=nothing)
        _, status, usage = os.wait4(process.pid, 0)
        spent = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) > 1:
        sys.exit("gouji check could not read all reports")
    return spent, usage.ru_maxrss


def measure_memory(reports: Path, gouji: Path) -> None:
    with tempfile.TemporaryDirectory(dir=reports) as folder:
        originals = sorted(path for ending in ("ods", "xlsx") for path in (reports / ending).iterdir())
        for number in range(MANY):
            original = originals[number % len(originals)]
            os.link(original, Path(folder) / f"{number:06}{original.suffix}")
        for arguments in ([], ["--previous", folder]):
            spent, peak = run_check(gouji, *arguments, folder)
            words = " with a folder of as many as last year's" if arguments else ""
            print(f"\n{MANY} files{words}: {spent:.1f} s, peak of memory {peak / 1024:.1f} MiB (wanted: under 64)")


def measure_jobs(reports: Path, gouji: Path) -> None:
    """Both take turns; the best of each counts, on a machine that others use as well."""
    best = {jobs: float("inf") for jobs in ("1", "2")}
    for _ in range(JOB_REPETITIONS):
        for jobs in best:
            best[jobs] = min(best[jobs], run_check(gouji, "--jobs", jobs, reports / "ods")[0])
    cores = len(os.sched_getaffinity(0))
    print(f"\nTwo jobs are {best['1'] / best['2']:.2f} times as fast as one, of {cores} cores (wanted: at least 1.8)")


def convert(target: str, profile: str, out: Path, files: list[Path]) -> float:
    """Seconds of one plain call of the office."""
    start = time.perf_counter()
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", target, "--outdir", out,
         *files],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    return time.perf_counter() - start


def measure_office(reports: Path, gouji: Path) -> None:
    """Checking .xls, beside one plain call of the office that converts the same files; both take turns."""
    with tempfile.TemporaryDirectory() as folder:
        old = reports / "xls"
        files = sorted((reports / "ods").iterdir())
        if len(list(old.glob("*.xls"))) < len(files):
            convert("xls", f"{folder}/profile", old, files)
        files = sorted(old.iterdir())
        convert("xlsx", f"{folder}/profile", Path(folder) / "warm", files[:1])
        times: dict[str, list[float]] = {"plain": [], "1": [], "2": []}
        for _ in range(OFFICE_REPETITIONS):
            times["plain"].append(convert("xlsx", f"{folder}/profile", Path(folder) / "out", files))
            for jobs in ("1", "2"):
                times[jobs].append(run_check(gouji, "--jobs", jobs, old)[0])
    best = {name: min(spent) for name, spent in times.items()}
    print(f"\n{len(files)} .xls: one plain call of the office {best['plain']:.1f} s\n")
    print("| measured | beside | ratio | wanted |\n|---|---|---:|---|")
    for jobs in ("1", "2"):
        print_row(f"one plain call of the office ({best['plain']:.1f} s)", f"check --jobs {jobs} ({best[jobs]:.1f} s)",
                  best["plain"] / best[jobs], "at least 0.7")


def processor_time(command: list[str | Path]) -> float:
    """Seconds of the processor that a program and those it starts take."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    usage = os.wait4(process.pid, 0)[2]
    return usage.ru_utime + usage.ru_stime


def measure_pdf(gouji: Path) -> None:
    """Both take turns over all files; the best of each counts. No program starts for nothing, as gouji does once."""
    data = Path(__file__).resolve().parents[2] / "tests/data"
    files = sorted([*data.glob("printed/*.pdf"), *data.glob("published/*.pdf")])
    best = {"gouji": float("inf"), "pdftotext": float("inf")}
    for _ in range(REPETITIONS):
        best["gouji"] = min(best["gouji"], processor_time([gouji, "check", "--jobs", "1", *files]))
        alone = sum(processor_time(["pdftotext", "-tsv", path, os.devnull]) for path in files)
        best["pdftotext"] = min(best["pdftotext"], alone)
    print(f"\n{len(files)} PDFs, processor time:\n\n| measured | beside | ratio | wanted |\n|---|---|---:|---|")
    print_row(f"check .pdf ({best['gouji'] / len(files) * 1000:.1f} ms a file)",
              f"pdftotext alone ({best['pdftotext'] / len(files) * 1000:.1f} ms)",
              best["gouji"] / best["pdftotext"], "at most 2")


def main(reports: Path, bench: Path, gouji: Path, *parts: str) -> None:
    for part in parts or ("speed", "memory", "jobs", "pdf"):
        if part == "speed":
            measure_speed(reports, bench)
        elif part == "memory":
            measure_memory(reports, gouji)
        elif part == "jobs":
            measure_jobs(reports, gouji)
        elif part == "pdf":
            measure_pdf(gouji)
        elif part == "office":
            measure_office(reports, gouji)
        else:
            sys.exit(f"measure.py: there is no part {part!r}")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]), *sys.argv[4:])
