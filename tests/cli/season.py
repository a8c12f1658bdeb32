#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chuding developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""season.py CLI OUT: plays one season with chuding-cli: three units, two departments, the county bureau.

OUT is made anew; what is in it must come from an earlier run. Ends with 1, naming the step, as soon as
anything is not as expected. `./run.sh season` and ctest both run this.
"""
import csv
import hashlib
import json
import os
import shutil
import ssl
import subprocess
import sys
import zipfile
from pathlib import Path

ROSTER = Path(__file__).resolve().parents[2] / "resources/samples/roster.csv"
MOMENT = "2024-10-31T12:00"  # of all six libraries: the last day of the notice
PASSPHRASE = "试例口令-仅供示例"
REGISTERED = "与登记表核对一致"


class Unexpected(Exception):
    pass


class Playing:
    """Which step is being played, for what is said when it fails."""
    step = "准备"


def step(title):
    Playing.step = title
    print(f"\n== {title}", flush=True)


def say(text):
    print("   " + text, flush=True)


def expect(fine, what, seen=""):
    if not fine:
        raise Unexpected(f"{what}\n{seen}" if seen != "" else what)


def same(seen, wanted, what):
    expect(seen == wanted, what, f"有 (is)     {seen}\n应 (wanted) {wanted}")


class Person:
    def __init__(self, name, number):
        self.name = name
        self.number = number


class Office:
    cli = ""
    out = Path()

    def __init__(self, place, title, role, staff, above=None):
        self.title = title
        self.role = role
        self.staff = staff  # whose dossiers are in its library in the end
        self.above = above  # to whom its papers go
        self.library = str(Office.out / f"{place}.chuding")
        self.key = str(Office.out / "keys" / f"{place}.p12")
        self.certificate = str(Office.out / "keys" / f"{place}.pem")

    def call(self, *arguments):
        """Runs the program as the clerk of this office."""
        clerk = dict(os.environ, USER=f"试例经办·{self.title}", CHUDING_PASSPHRASE=PASSPHRASE)
        return subprocess.run([Office.cli, *map(str, arguments)], env=clerk, stdin=subprocess.DEVNULL,
                              capture_output=True, encoding="utf-8", timeout=120)

    def run(self, *arguments, code=0):
        """What the program answers; `code` is the only exit code that will do."""
        done = self.call(*arguments)
        expect(done.returncode == code, f"返回 {done.returncode}，应为 {code} (exit code): {arguments}",
               done.stdout + done.stderr)
        return done.stdout

    def json(self, *arguments, code=0):
        return json.loads(self.run(*arguments, code=code))

    def refused(self, code, words, *arguments):
        """The program must refuse, with this exit code and in these words."""
        done = self.call(*arguments)
        said = done.stdout + done.stderr
        expect(done.returncode == code, f"返回 {done.returncode}，应为 {code} (exit code): {arguments}", said)
        lines = [line for line in said.splitlines() if words in line]
        expect(lines, f"没有说“{words}” (not said): {arguments}", said)
        say(f"拒绝 (refused): {lines[0]}")

    # --- what is in the library

    def dossier(self, person):
        return self.json("library", "show", self.library, "--id", person.number)

    def list(self):
        return self.json("library", "list", self.library, "--format", "json")

    def steps_are(self, person, events):
        seen = [event["event"] for event in self.dossier(person).get("events", [])]
        same(seen, events.split(), f"{self.title} · {person.name}：步骤 (steps)")

    # --- what the clerk does

    def import_roster(self, name):
        self.run("library", "import", self.library, Office.out / "rosters" / f"{name}.csv")

    def record(self, person, event, at, stage):
        said = self.json("library", "step", self.library, "--id", person.number, "--event", event, "--at", at)
        same((said["recorded"], said["stage"], said["role"]), (event, stage, self.role), person.name)

    def answer(self, person, *rules):
        """Yes to what is asked of whoever has the papers at hand."""
        options = [word for rule in rules for word in ("--rule", rule)]
        self.run("library", "confirm", self.library, "--id", person.number, *options)

    def trust(self, other):
        self.run("trust", "add", self.library, other.certificate, "--unit", other.title, "--role", other.role,
                 "--fingerprint", fingerprint_of(other.certificate), "--reason", REGISTERED)

    def export(self, *people):
        chosen = [word for person in people for word in ("--id", person.number)]
        path = self.run("export", self.library, "--key", self.key, "--out", Office.out / "usb", "--to",
                        self.above.title, *chosen).strip()
        verified = self.json("verify", path, "--format", "json")
        expect(verified["valid"] and verified["package"]["counts"]["applicants"] == len(people),
               f"报送包 (package) {path}", verified)
        with zipfile.ZipFile(path) as bag:
            same(submission_of(bag)["receiver"], {"unitName": self.above.title}, f"接收单位 (receiver) {path}")
        say(f"{self.title} 报送 (sends)：{Path(path).name}，{'、'.join(person.name for person in people)}")
        return path

    def receive(self, package, *people):
        """Takes a package in: exactly these people."""
        said, = self.json("receive", self.library, package, "--accept", "all", "--format", "json")
        same((said["verification"]["verdict"], said["takenIn"], said.get("error")),
             ("valid-trusted", len(people), None), f"{self.title}：接收 (takes in) {package} {said['judgments']}")
        same([one["fit"] for one in said["decisions"]], ["applies"] * len(said["decisions"]), "审核意见 (decisions)")
        say(f"{self.title} 接收 (takes in)：{Path(package).name}，{len(people)}人")
        return said

    def decide(self, *decisions):
        """A package for each office and unit that they came from: by the name of who gets it."""
        file = Office.out / "decisions.json"
        file.write_text(json.dumps(decisions, ensure_ascii=False), encoding="utf-8")
        said = self.json("decide", self.library, file, "--key", self.key, "--out", Office.out / "usb")
        same(sorted(one["outcome"] for package in said for one in package["decisions"]),
             sorted(one["outcome"] for one in decisions), "审核意见 (decisions)")
        for package in said:
            say(f"{self.title} → {package['receiver']}：审核意见 (decision) {Path(package['package']).name}")
        same(len({package["receiver"] for package in said}), len(said), "每个单位一个包 (one package for each)")
        return {package["receiver"]: package["package"] for package in said}

    def receipt(self, package, receiver):
        """A receipt for a package that was taken in goes back to its sender."""
        sent = self.json("verify", package, "--format", "json")["package"]["packageId"]
        path = self.run("receipt", self.library, sent, "--key", self.key, "--out", Office.out / "usb").strip()
        said, = receiver.json("receive", receiver.library, path, "--accept", "all", "--format", "json")
        same((said["verification"]["verdict"], said["verification"]["package"]["kind"], said.get("error")),
             ("valid-trusted", "receipt", None), f"回执 (receipt) {path}")
        say(f"{self.title} → {receiver.title}：回执 (receipt) {Path(path).name}")


def confirmed(person):
    return {"idNumber": person.number, "outcome": "confirmed"}


def fingerprint_of(certificate):
    """As a person would take it from the certificate, without the program."""
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(Path(certificate).read_text())).hexdigest()


def submission_of(bag):
    name, = [name for name in bag.namelist() if name.endswith("/data/submission.json")]
    return json.loads(bag.read(name))


def forge(package, target, person):
    """Another Mandarin level in one dossier; everything else as it was."""
    forged = 0
    with zipfile.ZipFile(package) as whole, zipfile.ZipFile(target, "w") as bag:
        for entry in whole.infolist():
            content = whole.read(entry)
            if entry.filename.endswith("/dossier.json") and person.number.encode() in content:
                forged += content.count(b'"l2a"')
                content = content.replace(b'"l2a"', b'"l1b"')
            bag.writestr(entry, content)
    expect(forged == 1, "没有改动 (nothing was forged)")


class Season:
    """The people and offices, and what they do, in the order of the notice."""

    def __init__(self):
        self.zhang = Person("张试宁", "652829200203129011")
        self.an = Person("张例安", "65282920020412911X")
        self.bater = Person("巴特尔例", "652829200402089059")
        self.wu = Person("吴例建", "652829200106169118")
        water_staff = [self.zhang, self.an]
        self.county = Office("县局", "博湖县试例人社局", "county", water_staff + [self.bater, self.wu])
        self.town = Office("镇政府", "博湖县试例镇人民政府", "department", water_staff, self.county)
        self.farm = Office("农业农村局", "博湖县试例农业农村局", "department", [self.bater], self.county)
        self.water = Office("水利站", "博湖县试例镇水利工作站", "employer", water_staff, self.town)
        self.vet = Office("兽医站", "博湖县试例镇畜牧兽医站", "employer", [self.bater], self.farm)
        self.builder = Office("建筑公司", "博湖县试例镇建筑工程有限公司", "employer", [self.wu], self.county)
        self.units = [self.water, self.vet, self.builder]
        self.offices = self.units + [self.town, self.farm, self.county]

    def play(self):
        self.make_libraries()
        self.register()
        self.units_prepare()
        self.units_hand_in()
        self.on_the_way()
        self.departments_decide()
        self.mended()
        self.to_the_county()
        self.county_decides()
        self.end()

    def rosters(self):
        """Rosters of single units out of the sample, as the weeks bring more into them.

        张例安 is 张试宁 with another name, number and telephone, of which a digit is missing until it is mended.
        """
        with open(ROSTER, encoding="utf-8") as file:
            sample = {row["姓名"]: row for row in csv.DictReader(file)}
        zhang = sample[self.zhang.name]
        other = dict(zhang, 姓名=self.an.name, 身份证号=self.an.number, 出生日期="2002-04-12",
                     联系电话="1390000091", 学历证书编号1="109999202405000917")
        rows = {
            "water": [zhang, other],
            "vet": [dict(sample[self.bater.name], 主管局=self.farm.title)],
            "builder": [dict(sample[self.wu.name], 主管局="")],
        }
        begun = {"申报时间": "2024-10-15 11:30", "审核通过时间": "", "再次公示起止": "", "再次公示异议": "",
                 "公示情况报告日期": "", "纸质材料报送时间": ""}
        later = dict(begun, 审核通过时间="2024-10-17 16:00", 再次公示起止="2024-10-17~2024-10-24",
                     再次公示异议="无", 公示情况报告日期="2024-10-25")
        folder = Office.out / "rosters"
        folder.mkdir()
        for unit, people in rows.items():
            write_roster(folder / f"{unit}-begun.csv", [dict(row, **begun) for row in people])
            papers = [dict(row, **later, 已有附件=row["已有附件"] + ";呈报表;公示情况报告") for row in people]
            write_roster(folder / f"{unit}-papers.csv", papers)
            # Typed anew, without the moments that are recorded as steps by then.
            mended = [dict(row, 联系电话=row["联系电话"].ljust(11, "7"), 申报时间="", 审核通过时间="") for row in papers]
            write_roster(folder / f"{unit}-mended.csv", mended)

    def make_libraries(self):
        step("一、六个单位各建资料库和签名密钥 (a library and a key for each of six offices)")
        self.rosters()
        (Office.out / "keys").mkdir()
        for office in self.offices:
            office.run("library", "create", office.library, "--unit", office.title, "--role", office.role,
                       "--demo-moment", MOMENT)
            office.run("key", "create", "--out", office.key, "--unit", office.title, "--name", "试例经办")
            Path(office.certificate).write_text(office.run("key", "show", office.key, "--pem"))
            say(f"{office.title} · {office.role}")

    def register(self):
        step("二、证书登记，上下级互相登记 (certificates are registered, upwards and downwards)")
        self.town.refused(1, "指纹", "trust", "add", self.town.library, self.water.certificate, "--unit",
                          self.water.title, "--role", "employer", "--fingerprint",
                          fingerprint_of(self.vet.certificate), "--reason", REGISTERED)
        same(self.trusted(self.town), [], "指纹不符仍被登记 (registered all the same)")
        for office in self.units + [self.town, self.farm]:
            office.above.trust(office)
            office.trust(office.above)
        for office in (self.water, self.vet):
            office.trust(self.county)  # whose decisions come down to them
        for office in self.offices:
            wanted = [other.title for other in self.offices if other.above is office]
            wanted += [office.above.title] if office.above else []
            wanted += [self.county.title] if office in (self.water, self.vet) else []
            same(self.trusted(office), sorted(wanted), f"{office.title}：已登记 (registered)")
            say(f"{office.title} 登记了 (trusts)：{'、'.join(wanted)}")

    @staticmethod
    def trusted(office):
        entries = office.json("trust", "list", office.library, "--format", "json")
        same([entry["state"] for entry in entries], ["good"] * len(entries), "证书状态 (state)")
        return sorted(entry["unit"] for entry in entries)

    def units_prepare(self):
        step("三、用人单位：名册、审核推荐、再次公示 (units: roster, recommendation, second publicity)")
        for unit, name in zip(self.units, ("water", "vet", "builder")):
            unit.import_roster(f"{name}-begun")
            same(sorted(row["name"] for row in unit.list()), sorted(one.name for one in unit.staff), "名册 (roster)")
            for person in unit.staff:
                unit.steps_are(person, "applied")
                unit.record(person, "unitReviewed", "2024-10-16T11:00", "unitReviewed")
                unit.record(person, "reviewed", "2024-10-17T16:00", "reviewed")
            unit.import_roster(f"{name}-papers")
            for person in unit.staff:
                unit.steps_are(person, "applied unitReviewed reviewed")
                say(f"{unit.title} · {person.name}：审核通过，再次公示已完成 (reviewed, posted again)")

    def units_hand_in(self):
        step("四、报送：经主管局；没有主管局的直接报县局 (papers go through the department, if there is one)")
        self.builder.refused(1, "没有主管局", "library", "step", self.builder.library, "--id", self.wu.number,
                             "--event", "handedToDepartment", "--at", "2024-10-25T16:00")
        self.water.refused(1, "须经该主管局", "library", "step", self.water.library, "--id", self.zhang.number,
                           "--event", "delivered", "--at", "2024-10-25T16:00")
        for person in self.water.staff:
            self.water.record(person, "handedToDepartment", "2024-10-25T16:00", "handedToDepartment")
        self.vet.record(self.bater, "handedToDepartment", "2024-10-25T17:00", "handedToDepartment")
        self.builder.record(self.wu, "delivered", "2024-10-28T10:30", "delivered")
        for unit in self.units:
            for person in unit.staff:
                unit.answer(person, "R-ATT-14", "R-PAPER-1")
        self.water_package = self.water.export(self.zhang, self.an)
        self.vet_package = self.vet.export(self.bater)
        self.builder_package = self.builder.export(self.wu)

    def on_the_way(self):
        step("五、途中：加密、改动、重复 (on the way: encrypted, tampered with, sent twice)")
        usb = Office.out / "usb"
        envelope = self.water.run("package", "encrypt", self.water_package, "--to", self.town.certificate).strip()
        expect(b"submission.json" not in Path(envelope).read_bytes(), "加密后仍可读 (readable although encrypted)")
        self.farm.refused(1, "不是", "package", "decrypt", envelope, "--key", self.farm.key, "--out", usb / "x.zip")
        expect(not (usb / "x.zip").exists(), "别人的密钥解开了 (another key opened it)")
        opened = str(usb / "opened.zip")
        self.town.run("package", "decrypt", envelope, "--key", self.town.key, "--out", opened)
        expect(Path(opened).read_bytes() == Path(self.water_package).read_bytes(), "解密后不同 (not the same)")
        say("加密后送达，解密后与原包一致 (encrypted for the way, the same afterwards)")

        forged = str(usb / "forged.zip")
        forge(self.water_package, forged, self.an)
        receive = ("receive", self.town.library, forged, "--accept", "all")
        said, = self.town.json(*receive, "--format", "json", code=1)
        same((said["takenIn"], said["canBeTakenIn"], said["verification"]["verdict"]), (0, False, "changed"), "改动")
        expect(any(one["file"].endswith("/dossier.json") for one in said["verification"]["problems"]),
               "没有指出被改动的文件 (the changed file is not named)", said)
        self.town.refused(1, "内容被改动", *receive)
        same(self.town.list(), [], "被改动的包已入库 (taken in all the same)")

        self.town.receive(opened, self.zhang, self.an)
        again, = self.town.json("receive", self.town.library, self.water_package, "--accept", "all", "--format",
                                "json")
        same([one["concern"] for one in again["judgments"]], ["present"], "重复的包没有认出 (not recognised)")
        same([one["state"] for one in again["applicants"]], ["same", "same"], "重复的包 (the package again)")
        same([row["revision"] for row in self.town.list()], [1, 1], "重复接收改动了档案 (the second time changed it)")
        say("同一个包再送一次：已认出，档案不变 (sent twice: recognised, nothing changes)")
        self.farm.receive(self.vet_package, self.bater)
        self.town.receipt(self.water_package, self.water)
        self.farm.receipt(self.vet_package, self.vet)

    def departments_decide(self):
        step("六、主管局：一人退回限期补正，其余确认 (departments: one returned with a reason, the others confirmed)")
        reasons = [{"text": "联系电话少一位，请核对后补正"}]
        deadline = "2024-10-31T17:00"
        returned = {"idNumber": self.an.number, "outcome": "returned", "reasons": reasons, "deadline": deadline}
        down = self.town.decide(confirmed(self.zhang), returned)
        self.water.receive(down[self.water.title], self.zhang, self.an)
        self.vet.receive(self.farm.decide(confirmed(self.bater))[self.vet.title], self.bater)
        until_department = "applied unitReviewed reviewed handedToDepartment departmentConfirmed"
        self.water.steps_are(self.zhang, until_department)
        self.vet.steps_are(self.bater, until_department)
        self.water.steps_are(self.an, "applied unitReviewed reviewed handedToDepartment returned")
        last = self.water.dossier(self.an)["events"][-1]
        same((last["office"], last["role"], last["reasons"], last["deadline"]),
             (self.town.title, "department", reasons, deadline), "退回原因和期限 (reason and deadline)")
        say(f"{self.an.name}：退回，{reasons[0]['text']}，期限 {deadline} (returned, mended by then)")

    def mended(self):
        step("七、补正后再次提交，主管局确认 (mended, handed in again, confirmed)")
        self.water.import_roster("water-mended")
        same(self.water.dossier(self.an)["person"]["phone"], "13900000917", "补正 (mended)")
        self.water.record(self.an, "handedToDepartment", MOMENT, "handedToDepartment")
        package = self.water.export(self.an)
        said = self.town.receive(package, self.an)
        same([one["state"] for one in said["applicants"]], ["changed"], "补正的档案 (the mended dossier)")
        same(self.town.dossier(self.an)["person"]["phone"], "13900000917", "补正没有入库 (not mended here)")
        again = "applied unitReviewed reviewed handedToDepartment returned handedToDepartment"
        self.town.steps_are(self.an, again)
        self.water.receive(self.town.decide(confirmed(self.an))[self.water.title], self.an)
        self.town.receipt(package, self.water)
        self.water.steps_are(self.an, again + " departmentConfirmed")
        say(f"{self.an.name}：主管局已确认 (confirmed by the department)")
        self.mended_package = package

    def to_the_county(self):
        step("八、主管局报县局 (departments hand on to the county)")
        for office in (self.town, self.farm):
            for person in office.staff:
                office.record(person, "delivered", MOMENT, "delivered")
                office.answer(person, "R-PAPER-3")
        self.county_packages = {
            self.town: self.town.export(*self.town.staff),
            self.farm: self.farm.export(*self.farm.staff),
            self.builder: self.builder_package,
        }
        for office, package in self.county_packages.items():
            said = self.county.receive(package, *office.staff)
            self.kept_whole(office, package, said)
            self.county.receipt(package, office)
        same(sorted(row["name"] for row in self.county.list()), sorted(one.name for one in self.county.staff),
             "县局收到的人 (people at the county)")

    def kept_whole(self, office, package, said):
        """What the units signed lies in the department's package, byte for byte, and nobody changed it."""
        sent = {self.town: [self.water_package, self.mended_package], self.farm: [self.vet_package]}.get(office, [])
        kept = said["verification"].get("kept", [])
        same(sorted(one["packageSha256"] for one in kept),
             sorted(hashlib.sha256(Path(one).read_bytes()).hexdigest() for one in sent), "所含报送包 (packages inside)")
        same([one["problems"] for one in kept], [[] for _ in sent], "所含报送包 (packages inside)")
        with zipfile.ZipFile(package) as bag:
            inside = [name for name in bag.namelist() if "/data/packages/" in name]
            same(sorted(bag.read(name) for name in inside), sorted(Path(one).read_bytes() for one in sent), package)
        same([one["name"] for one in said["applicants"] if "changedOnTheWay" in one], [], "上报时有改动 (changed)")
        if sent:
            say(f"{office.title}：内含 {len(sent)} 个单位原报送包，签名完好 (units' packages inside, signatures whole)")

    def county_decides(self):
        step("九、县局确认，逐级下达到用人单位 (the county confirms; decisions go down to departments and units)")
        for person in self.town.staff + self.farm.staff:  # whose papers a department gathered
            self.county.answer(person, "R-PAPER-3")
        down = self.county.decide(*[confirmed(person) for person in self.county.staff])
        same(sorted(down), sorted(office.title for office in self.county_packages), "发给 (sent to)")
        for office in self.county_packages:
            office.receive(down[office.title], *office.staff)
            for unit in self.units:
                if unit.above is office:  # the department hands the county's package on as it is
                    said = unit.receive(down[office.title], *unit.staff)
                    judged = [(one["concern"], one["severity"]) for one in said["judgments"]]
                    expect(("other-receiver", "info") in judged,
                           "没有指出包由主管局转交 (not said that the department hands it on)", said["judgments"])

    def end(self):
        step("十、季末：每个资料库里每个人的步骤，六个资料库核验 (the end: where everybody stands, all six verified)")
        ways = {
            self.zhang: "applied unitReviewed reviewed handedToDepartment departmentConfirmed",
            self.an: "applied unitReviewed reviewed handedToDepartment returned handedToDepartment "
                     "departmentConfirmed",
            self.bater: "applied unitReviewed reviewed handedToDepartment departmentConfirmed",
            self.wu: "applied unitReviewed reviewed",
        }
        for office in self.offices:
            same(sorted(row["name"] for row in office.list()), sorted(one.name for one in office.staff),
                 f"{office.title}：名单 (list)")
            for person in office.staff:
                # That the papers went on to the county is recorded by the office that handed them on.
                knows_delivery = person is self.wu or office.role != "employer"
                way = ways[person] + (" delivered" if knows_delivery else "") + " countyConfirmed"
                office.steps_are(person, way)
            office.run("library", "verify", office.library)
            say(f"{office.title}：{'、'.join(person.name for person in office.staff)} 县局已确认；资料库核验无误 "
                "(confirmed by the county; the library is sound)")


def write_roster(path, rows):
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)


def make_anew(out):
    if out.exists() and any(out.iterdir()) and not (out / ".chuding-season").exists():
        sys.exit(f"{out} 不是本脚本建立的目录 (not made by this script; move it away first)")
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    (out / ".chuding-season").touch()


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    Office.cli = sys.argv[1]
    Office.out = Path(sys.argv[2]).resolve()
    make_anew(Office.out)
    try:
        Season().play()
    except (Unexpected, OSError, LookupError, TypeError, ValueError, subprocess.SubprocessError) as error:
        sys.exit(f"\n未通过 (failed) · {Playing.step}\n{type(error).__name__}: {error}")


if __name__ == "__main__":
    main()
