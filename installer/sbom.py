#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chuding developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what a release is made of, as SPDX 2.3 in JSON.

sbom.py PACKAGE.deb SOURCE.tar.xz [FILE… BUILT]   the package, the source, and what the package needs of Debian; the files
                                                  for Windows, and what is in them: BUILT is the folder that parts.sh
                                                  noted the versions of its sources in
"""
import datetime
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import uuid


def sha256(path):
    return hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest()


def field(package, name):
    return subprocess.run(["dpkg-deb", "-f", package, name], capture_output=True, encoding="utf-8", check=True).stdout.strip()


def installed(name):
    """The version that it was built with; None: it is needed only to run."""
    done = subprocess.run(["dpkg-query", "-W", "-f=${Version}", name], capture_output=True, encoding="utf-8")
    return done.stdout.strip() or None


def licences(project):
    """Of the parts, as the program tells them."""
    text = (project / "app" / "about" / "about.cpp").read_text(encoding="utf-8")
    return {name: licence for name, licence in re.findall(r'\{u"([^"]+)"_s, .*?, u"([^"]+)"_s\},', text)}


def part(identifier, name, version, licence, **more):
    entry = {"SPDXID": f"SPDXRef-{identifier}", "name": name, "versionInfo": version or "NOASSERTION",
             "downloadLocation": "NOASSERTION", "licenseConcluded": licence, "licenseDeclared": licence,
             "copyrightText": "NOASSERTION", "filesAnalyzed": False}
    entry.update(more)
    return entry


def main():
    package, source = sys.argv[1], sys.argv[2]
    project = pathlib.Path(__file__).resolve().parent.parent
    moment = int(os.environ.get("SOURCE_DATE_EPOCH", pathlib.Path(source).stat().st_mtime))
    created = datetime.datetime.fromtimestamp(moment, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    version = field(package, "Version")
    ours = "GPL-3.0-or-later"
    parts = [
        part("package", "chuding", version, ours, packageFileName=pathlib.Path(package).name,
             checksums=[{"algorithm": "SHA256", "checksumValue": sha256(package)}]),
        part("source", "chuding-source", version.rsplit("-", 1)[0], ours, packageFileName=pathlib.Path(source).name,
             checksums=[{"algorithm": "SHA256", "checksumValue": sha256(source)}]),
    ]
    relations = [
        {"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": "SPDXRef-package"},
        {"spdxElementId": "SPDXRef-package", "relationshipType": "GENERATED_FROM", "relatedSpdxElement": "SPDXRef-source"},
    ]
    known = licences(project)
    content = subprocess.run(["dpkg-deb", "-c", package], capture_output=True, encoding="utf-8", check=True).stdout
    inside = {"KArchive": "libKF6Archive.so", "Fandol": "Fandol"}
    for name, file in inside.items():
        if file in content:
            parts.append(part(name, name, None, known[name]))
            relations.append({"spdxElementId": "SPDXRef-package", "relationshipType": "CONTAINS",
                              "relatedSpdxElement": f"SPDXRef-{name}"})
    for dependency in field(package, "Depends").split(","):
        name = re.split(r"[ (|]", dependency.strip())[0]
        identifier = "debian-" + re.sub(r"[^A-Za-z0-9.-]", "-", name)
        parts.append(part(identifier, name, installed(name), "NOASSERTION",
                          externalRefs=[{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                                         "referenceLocator": f"pkg:deb/debian/{name}"}]))
        relations.append({"spdxElementId": "SPDXRef-package", "relationshipType": "DEPENDS_ON",
                          "relatedSpdxElement": f"SPDXRef-{identifier}"})
    windows, built = [pathlib.Path(name) for name in sys.argv[3:-1]], pathlib.Path(sys.argv[-1])
    for number, file in enumerate(windows, 1):
        parts.append(part(f"windows-{number}", "chuding-windows", version.rsplit("-", 1)[0], ours, packageFileName=file.name,
                          checksums=[{"algorithm": "SHA256", "checksumValue": sha256(file)}]))
        relations += [
            {"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": f"SPDXRef-windows-{number}"},
            {"spdxElementId": f"SPDXRef-windows-{number}", "relationshipType": "GENERATED_FROM", "relatedSpdxElement": "SPDXRef-source"}]
    for note in sorted(built.glob("*.version")) if windows else []:
        name, found = note.read_text(encoding="utf-8").strip().split(" ", 1)
        parts.append(part(f"windows-part-{name}", name, found, "NOASSERTION",
                          externalRefs=[{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                                         "referenceLocator": f"pkg:deb/debian/{name}?arch=source"}]))
        relations += [{"spdxElementId": f"SPDXRef-windows-{number}", "relationshipType": "CONTAINS",
                       "relatedSpdxElement": f"SPDXRef-windows-part-{name}"} for number in range(1, len(windows) + 1)]
    name = f"chuding-{version}"
    print(json.dumps({
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": name,
        "documentNamespace": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, name + parts[0]['checksums'][0]['checksumValue'])}",
        "creationInfo": {"created": created, "creators": ["Tool: chuding installer/sbom.py"]},
        "packages": parts, "relationships": relations}, ensure_ascii=False, indent=1))


main()
