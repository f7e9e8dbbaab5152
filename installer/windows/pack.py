"""Packs files so that the same inputs give the same bytes, whatever machine and hour it is.

store IN.jar OUT.jar   the same jar, uncompressed: the installer then compresses all jars as one
zip FOLDER OUT.zip     the folder as a ZIP: names sorted, all times the same
"""

import pathlib
import sys
import zipfile

TIME = (2022, 1, 1, 0, 0, 0)


def entry(name, method):
    info = zipfile.ZipInfo(name, TIME)
    info.compress_type = method
    info.create_system = 0  # as made on Windows: no rights of a Unix file
    return info


def store(source, target):
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for item in old.infolist():  # in its order: the manifest has to stay first
            new.writestr(entry(item.filename, zipfile.ZIP_STORED), old.read(item))


def pack(folder, target):
    root = pathlib.Path(folder)
    files = sorted((file.relative_to(root.parent).as_posix(), file) for file in root.rglob("*") if file.is_file())
    with zipfile.ZipFile(target, "w") as new:
        for name, file in files:
            new.writestr(entry(name, zipfile.ZIP_DEFLATED), file.read_bytes(), compresslevel=9)


if __name__ == "__main__":
    {"store": store, "zip": pack}[sys.argv[1]](*sys.argv[2:])
