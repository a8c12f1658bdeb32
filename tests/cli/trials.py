# SPDX-FileCopyrightText: 2026 The Chuding developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""One trial for each thing that chuding-cli writes: what is prepared, the command, and what must be seen afterwards.

kills.py kills it, faults.py takes its disk away.
"""
import json
import os
import shutil
import signal
import sqlite3
import struct
import subprocess
import zipfile
import zlib
from pathlib import Path

from season import MOMENT, PASSPHRASE, expect

SAMPLES = Path(__file__).resolve().parents[2] / "resources/samples"
EXAMPLE = SAMPLES.parent / "examples/xj-lihu-2025"
UNIT = "博湖县试例镇人民政府"
COUNTY = "博湖县试例人社局"
STRAY = "文件不属于任何档案"  # a file that was copied in just before; harmless, and listed as such


class Cli:
    path = ""
    clerk = dict(os.environ, USER="试例经办", CHUDING_PASSPHRASE=PASSPHRASE)

    @classmethod
    def run(cls, *arguments, code=0):
        done = subprocess.run([cls.path, *map(str, arguments)], env=cls.clerk, stdin=subprocess.DEVNULL,
                              capture_output=True, encoding="utf-8", timeout=300)
        expect(code is None or done.returncode == code, f"返回 {done.returncode} (exit code): {arguments}",
               done.stdout + done.stderr)
        return done.stdout

    @classmethod
    def killed(cls, arguments, after):
        """Whether it was still at work when it was killed."""
        work = subprocess.Popen([cls.path, *map(str, arguments)], env=cls.clerk, stdin=subprocess.DEVNULL,
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            expect(work.wait(timeout=after) == 0, f"未被打断却失败 (failed by itself): {arguments}")
            return False
        except subprocess.TimeoutExpired:
            work.send_signal(signal.SIGKILL)
            return work.wait() == -signal.SIGKILL


def steps_of(library, number):
    dossier = json.loads(Cli.run("library", "show", library, "--id", number))
    return [event["event"] for event in dossier.get("events", [])]


def people_in(library):
    return len(json.loads(Cli.run("library", "list", library, "--format", "json")))


def is_sound(library, where):
    """Nothing is wrong, but for files that nobody names yet."""
    said = Cli.run("library", "verify", library, code=None)
    wrong = [line for line in said.splitlines() if STRAY not in line and "一切正常" not in line]
    expect(not wrong, f"{where}：核验 (verify) {library}", said)


class Trial:
    """One command that writes. `folder` is a copy of what was prepared; what leaves the library goes to its out/."""
    name = ""

    def __init__(self, base):
        self.base = base

    def command(self, folder):
        raise NotImplementedError

    def state(self, folder):
        """What can be seen of it: one of `states`, the second being that it was done."""
        raise NotImplementedError

    def check(self, folder):
        """Of everything else that was written."""

    def finish(self, folder):
        """What the next call of the same command makes good."""

    def libraries(self, folder):
        return sorted(folder.glob("*.chuding"))


class Import(Trial):
    name = "名册导入 import"

    def command(self, folder):
        return ["library", "import", folder / "empty.chuding", SAMPLES / "roster.csv"]

    def state(self, folder):
        return people_in(folder / "empty.chuding") == self.base.people and "done" or \
            people_in(folder / "empty.chuding") == 0 and "not" or "half"


class Step(Trial):
    name = "登记步骤 save"

    def command(self, folder):
        return ["library", "step", folder / "unit.chuding", "--id", self.base.person, "--event", "withdrawn",
                "--at", MOMENT]

    def state(self, folder):
        return "done" if "withdrawn" in steps_of(folder / "unit.chuding", self.base.person) else "not"


class Attach(Trial):
    name = "添加附件 attach"

    def command(self, folder):
        return ["library", "attach", folder / "unit.chuding", "--id", self.base.person, "--kind", "transcript",
                self.base.scan]

    def state(self, folder):
        dossier = json.loads(Cli.run("library", "show", folder / "unit.chuding", "--id", self.base.person))
        found = [one for one in dossier["attachments"] if one["kind"] == "transcript" and "sha256" in one]
        return "done" if found else "not"


def packages_in(folder):
    """Every package that carries its final name is whole."""
    found = sorted((folder / "out").glob("*.zip"))
    for package in found:
        said = json.loads(Cli.run("verify", package, "--format", "json"))
        expect(said["valid"], f"残缺的包有了正式名称 (half a package has its name): {package}", said)
    return found


class Export(Trial):
    name = "导出报送包 export"

    def command(self, folder):
        return ["export", folder / "unit.chuding", "--key", self.base.key, "--out", folder / "out", "--override",
                "试例"]

    def state(self, folder):
        return "done" if packages_in(folder) else "not"

    def check(self, folder):
        # Whatever was recorded as sent is there, and the numbers go on without a gap.
        numbers = [json.loads(Cli.run("verify", one, "--format", "json"))["package"]["sequence"]
                   for one in packages_in(folder)]
        expect(sorted(numbers) == list(range(1, len(numbers) + 1)), f"序号 (numbers) {numbers}")


class Decide(Export):
    name = "写出批复包 decide"

    def command(self, folder):
        return ["decide", folder / "county.chuding", self.base.decisions, "--key", self.base.county_key, "--out",
                folder / "out"]

    def state(self, folder):
        decided = "returned" in steps_of(folder / "county.chuding", self.base.person)
        left = list((folder / "out").glob("*.part"))
        if decided and not packages_in(folder):
            expect(len(left) == 1, "批复已登记而包不在 (decided, and there is no package)", left)
        expect(decided or not packages_in(folder), "有包而未登记 (a package that is not recorded)")
        return "done" if decided else "not"

    def finish(self, folder):
        Cli.run(*self.command(folder), code=None)  # decided already, which it says
        expect(len(packages_in(folder)) == 1, "被打断的批复包没有补上名称 (the package did not get its name)")


class Receive(Trial):
    name = "接收报送包 receive"

    def command(self, folder):
        return ["receive", folder / "office.chuding", self.base.package, "--accept", "all"]

    def state(self, folder):
        people = people_in(folder / "office.chuding")
        return "done" if people == self.base.people else "not" if people == 0 else "half"


class TakeDecision(Trial):
    name = "接收批复包 take in a decision"

    def command(self, folder):
        return ["receive", folder / "unit.chuding", self.base.decision, "--accept", "all"]

    def state(self, folder):
        return "done" if "returned" in steps_of(folder / "unit.chuding", self.base.person) else "not"


class Backup(Trial):
    name = "备份 backup"
    target = "out/copy.chuding"

    def command(self, folder):
        return ["library", "backup", folder / "unit.chuding", folder / self.target]

    def state(self, folder):
        return "done" if (folder / self.target).exists() else "not"

    def check(self, folder):
        expect(people_in(folder / self.target) == self.base.people, "备份不全 (the backup is not whole)")


class Restore(Backup):
    name = "从备份恢复 restore"

    def command(self, folder):
        return ["library", "restore", folder / "unit.chuding", folder / self.target]


class Migrate(Trial):
    name = "旧版资料库升级 migrate"

    def command(self, folder):
        return ["library", "step", folder / "old.chuding", "--id", self.base.person, "--event", "withdrawn", "--at",
                MOMENT]

    def state(self, folder):
        with sqlite3.connect(folder / "old.chuding/library.sqlite") as database:
            version, = database.execute("PRAGMA user_version").fetchone()
        # Each migration is a transaction of its own.
        expect(self.base.old_version <= version <= self.base.version, f"版本 (version) {version}")
        if version < self.base.version:
            return "not"
        return "done" if "withdrawn" in steps_of(folder / "old.chuding", self.base.person) else "not"

    def libraries(self, folder):
        return [one for one in super().libraries(folder) if one.name != "old.chuding"]

    def check(self, folder):
        is_sound(folder / "old.chuding", self.name)
        expect(people_in(folder / "old.chuding") == self.base.people, "升级后人数 (people)")


class Paper(Trial):
    name = "文书 PDF"

    def command(self, folder):
        return ["form", folder / "unit.chuding", "roster", "--out", folder / "out/roster.pdf"]

    def state(self, folder):
        return "done" if (folder / "out/roster.pdf").exists() else "not"

    def check(self, folder):
        bytes_ = (folder / "out/roster.pdf").read_bytes()
        expect(bytes_.startswith(b"%PDF-") and bytes_.rstrip().endswith(b"%%EOF"), "残缺的 PDF (half a PDF)")


class Table(Trial):
    name = "统计表 xlsx"

    def command(self, folder):
        return ["library", "stats", folder / "unit.chuding", "--out", folder / "out/stats.xlsx"]

    def state(self, folder):
        return "done" if (folder / "out/stats.xlsx").exists() else "not"

    def check(self, folder):
        expect(zipfile.ZipFile(folder / "out/stats.xlsx").testzip() is None, "残缺的 xlsx (half a workbook)")


class Key(Trial):
    name = "签名密钥 key"

    def command(self, folder):
        return ["key", "create", "--out", folder / "out/new.p12", "--unit", UNIT, "--name", "试例"]

    def state(self, folder):
        return "done" if (folder / "out/new.p12").exists() else "not"

    def check(self, folder):
        Cli.run("key", "show", folder / "out/new.p12")


class Envelope(Trial):
    name = "加密包 encrypt"

    def command(self, folder):
        return ["package", "encrypt", self.base.package, "--to", self.base.county_key.with_suffix(".pem"), "--out",
                folder / "out/package.p7m"]

    def state(self, folder):
        return "done" if (folder / "out/package.p7m").exists() else "not"

    def check(self, folder):
        opened = folder / "opened.zip"
        Cli.run("package", "decrypt", folder / "out/package.p7m", "--key", self.base.county_key, "--out", opened)
        expect(opened.read_bytes() == self.base.package.read_bytes(), "解密后不是原包 (another package came out)")
        opened.unlink()


class Upload(Trial):
    name = "上传材料 upload-set"

    def command(self, folder):
        return ["upload-set", folder / "papers.chuding", folder / "out/upload", "--limit", "0.4"]

    def state(self, folder):
        return "done" if (folder / "out/upload").exists() else "not"

    def check(self, folder):
        files = sorted(one.name for one in (folder / "out/upload").rglob("*") if one.is_file())
        expect(files == ["01 毕业证.pdf", "02 照片.jpg", "上传清单.xlsx"], "材料不全 (the set is not whole)", files)
        expect(next((folder / "out/upload").rglob("01*")).read_bytes() == self.base.paper.read_bytes(),
               "材料有变 (a paper was changed)")
        expect(zipfile.ZipFile(folder / "out/upload/上传清单.xlsx").testzip() is None, "残缺的 xlsx (half a list)")
        left = list((folder / "out").glob(".upload*"))
        expect(not left, "留下了材料的副本 (copies of papers were left)", left)


class Template(Table):
    name = "空白名册 roster"

    def command(self, folder):
        return ["roster", "template", "--out", folder / "out/stats.xlsx"]


class HandOver(Trial):
    name = "移交 hand over"

    def command(self, folder):
        return ["library", "hand-over", folder / "unit.chuding", "--id", self.base.person, "--to",
                folder / "out/handed.chuding", "--unit", "博湖县试例中学"]

    def state(self, folder):
        return "done" if (folder / "out/handed.chuding").exists() else "not"

    def check(self, folder):
        expect(people_in(folder / "out/handed.chuding") == 1, "移交的资料库 (the library that was handed over)")


class Notice(Trial):
    name = "通知文件 policy pack"

    def command(self, folder):
        return ["policy", "pack", self.base.calendar, EXAMPLE / "policy.json", "--key", self.base.key, "--out",
                folder / "out/notice.chuding-policy"]

    def state(self, folder):
        return "done" if (folder / "out/notice.chuding-policy").exists() else "not"

    def check(self, folder):
        said = Cli.run("policy", "look", folder / "out/notice.chuding-policy", code=1)  # nobody knows the signer
        expect("xj-lihu-2025" in said and "2031" in said, "残缺的通知文件 (half a notice)", said)


class Install(Notice):
    """In place of another one of the same ID, which stays whole until then."""
    name = "安装通知 policy install"

    @staticmethod
    def move_in(folder):
        """Where this user's notices lie; of whatever is tried afterwards, too, which needs none of them."""
        Cli.clerk["XDG_DATA_HOME"] = str(folder / "out/data")

    def command(self, folder):
        self.move_in(folder)
        return ["policy", "install", self.base.notice, "--fingerprint", self.base.fingerprint(self.base.key)]

    def state(self, folder):
        self.move_in(folder)
        listed = Cli.run("policy", "list")
        if not (folder / "out/data").exists():
            return "not"
        is_new = "2025年度初次确定专业技术职务任职资格工作的通知（示例）" in listed
        expect(is_new or "（旧）" in listed, "通知不见了 (the notice is gone)", listed)
        has_calendar = (folder / "out/data/chuding/calendars/cn-2031.json").exists()
        # Both take their places one after the other, the holidays first; alone they mean the same to any notice.
        return "done" if is_new and has_calendar else "half" if is_new else "not"

    def check(self, folder):
        expect("xj-lihu-2025" in Cli.run("policy", "list"), "通知不能读 (the notice cannot be read)")


ALL = [Notice, Install, Import, Step, Attach, Export, Decide, Receive, TakeDecision, Backup, Restore, Migrate, HandOver, Paper, Table,
       Template, Key, Envelope, Upload]


class Base:
    """What the commands need, made once."""

    def __init__(self, out):
        self.folder = out / "base"
        (self.folder / "out").mkdir(parents=True)
        self.scan = out / "scan.pdf"
        self.scan.write_bytes(b"%PDF-1.4\n" + os.urandom(20_000_000))
        self.key = self.make_key(out / "unit.p12", UNIT)
        self.county_key = self.make_key(out / "county.p12", COUNTY)
        for name, unit, role in (("empty", UNIT, "employer"), ("unit", UNIT, "employer"),
                                 ("county", COUNTY, "county"), ("office", COUNTY, "county")):
            Cli.run("library", "create", self.folder / f"{name}.chuding", "--unit", unit, "--role", role,
                    "--demo-moment", MOMENT)
        for name in ("unit", "county"):
            Cli.run("library", "import", self.folder / f"{name}.chuding", SAMPLES / "roster.csv")
        for library, key, unit, role in (("office", self.key, UNIT, "employer"),
                                         ("unit", self.county_key, COUNTY, "county")):
            Cli.run("trust", "add", self.folder / f"{library}.chuding", key.with_suffix(".pem"), "--unit", unit,
                    "--role", role, "--fingerprint", self.fingerprint(key), "--reason", "与登记表核对一致")
        rows = json.loads(Cli.run("library", "list", self.folder / "unit.chuding", "--format", "json"))
        self.people = len(rows)
        # Somebody with papers, whom the county sends back.
        applied = [row for row in rows if steps_of(self.folder / "unit.chuding", row["idNumber"]) == ["applied"]]
        self.person = applied[0]["idNumber"]
        for kind in ("diploma", "degreeCertificate"):
            scan = out / f"{kind}.pdf"
            scan.write_bytes(b"%PDF-1.4\n" + os.urandom(5_000_000))
            Cli.run("library", "attach", self.folder / "unit.chuding", "--id", self.person, "--kind", kind, scan)
        self.package = Path(Cli.run("export", self.folder / "unit.chuding", "--key", self.key, "--out", out / "sent",
                                    "--override", "试例").splitlines()[0])
        # The export above is not part of what is prepared: the numbers begin at 1.
        shutil.rmtree(self.folder / "unit.chuding")
        Cli.run("library", "create", self.folder / "unit.chuding", "--unit", UNIT, "--role", "employer",
                "--demo-moment", MOMENT)
        Cli.run("library", "import", self.folder / "unit.chuding", SAMPLES / "roster.csv")
        Cli.run("trust", "add", self.folder / "unit.chuding", self.county_key.with_suffix(".pem"), "--unit", COUNTY,
                "--role", "county", "--fingerprint", self.fingerprint(self.county_key), "--reason", "与登记表核对一致")
        self.paper = out / "paper.pdf"
        self.make_papers(out)
        self.decisions = out / "decisions.json"
        self.decisions.write_text(json.dumps([{"idNumber": self.person, "outcome": "returned",
                                               "reasons": [{"text": "试例"}]}]), encoding="utf-8")
        self.decision = self.decided(out)
        self.make_notices(out)
        shutil.copytree(self.folder / "unit.chuding", self.folder / "old.chuding")
        with sqlite3.connect(self.folder / "old.chuding/library.sqlite") as database:
            self.version, = database.execute("PRAGMA user_version").fetchone()
            expect(self.version == 7, "旧版的样子要跟上 (how an older version looks must keep up)", self.version)
            for statement in ("DROP TABLE file_look", "DROP TABLE certificate", "DROP TABLE package",
                              "PRAGMA user_version = 5"):
                database.execute(statement)
            self.old_version = 5

    def make_notices(self, out):
        """A notice with holidays to be installed, where an earlier one of its ID is installed already."""
        self.calendar = out / "cn-2031.json"
        self.calendar.write_text(json.dumps({"2031": {"holidays": {"2031-10-01": "国庆节"}, "workdays": []}}),
                                 encoding="utf-8")
        former = out / "former"
        shutil.copytree(EXAMPLE, former)
        text = (former / "policy.json").read_text(encoding="utf-8")
        (former / "policy.json").write_text(text.replace("（示例）", "（旧）"), encoding="utf-8")
        self.notice = out / "next.chuding-policy"
        Cli.run("policy", "pack", self.calendar, EXAMPLE / "policy.json", "--key", self.key, "--out", self.notice)
        Cli.run("policy", "pack", former / "policy.json", "--key", self.key, "--out", out / "former.chuding-policy")
        Install.move_in(self.folder)
        Cli.run("policy", "install", out / "former.chuding-policy", "--fingerprint", self.fingerprint(self.key))

    def make_papers(self, out):
        """A library with a paper that can be read, and a photo of mere grain."""
        library = self.folder / "papers.chuding"
        Cli.run("library", "create", library, "--unit", UNIT, "--role", "employer", "--demo-moment", MOMENT)
        Cli.run("library", "import", library, SAMPLES / "roster.csv")
        Cli.run("form", library, "roster", "--out", self.paper)
        photo = out / "photo.png"
        side = 600
        rows = b"".join(b"\0" + os.urandom(3 * side) for _ in range(side))
        chunks = ((b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)), (b"IDAT", zlib.compress(rows)),
                  (b"IEND", b""))
        photo.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
            for kind, data in chunks))
        for kind, file in (("diploma", self.paper), ("photo", photo)):
            Cli.run("library", "attach", library, "--id", self.person, "--kind", kind, file)

    def copy(self, folder):
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.folder, folder)
        return folder

    @staticmethod
    def make_key(path, unit):
        Cli.run("key", "create", "--out", path, "--unit", unit, "--name", "试例经办")
        path.with_suffix(".pem").write_text(Cli.run("key", "show", path, "--pem"))
        return path

    @staticmethod
    def fingerprint(key):
        import hashlib
        import ssl
        return hashlib.sha256(ssl.PEM_cert_to_DER_cert(key.with_suffix(".pem").read_text())).hexdigest()

    def decided(self, out):
        """About the very dossiers of the unit's library: the county's comes from its package."""
        county = out / "deciding.chuding"
        shutil.copytree(self.folder / "unit.chuding", out / "sending.chuding")
        package = Cli.run("export", out / "sending.chuding", "--key", self.key, "--out", out / "sent2", "--override",
                          "试例").splitlines()[0]
        shutil.copytree(self.folder / "office.chuding", county)
        Cli.run("receive", county, package, "--accept", "all")
        said, = json.loads(Cli.run("decide", county, self.decisions, "--key", self.county_key, "--out",
                                   out / "sent2"))
        return Path(said["package"])
