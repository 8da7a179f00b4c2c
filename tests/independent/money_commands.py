"""The operations as commands of the real program, one commit each."""
import json
import os
import re
import subprocess
import tempfile

import money_records
from money_model import Differs
from money_records import date, money

ID = "2026-{:03d}".format
REASON = ["-m", "Beispiel"]


def cents(text):
    euro, _, rest = text.partition(".")
    return int(euro) * 100 + int(rest) * (-1 if euro.startswith("-") else 1)


def verb(name, at, *more):
    return ["grant", name, ID(at + 1), *more, *REASON]


COMMANDS = {
    "approve": lambda at, role: verb("approve", at, "--role", role),
    "award": lambda at, n: verb("award", at, money(n)),
    "amend": lambda at, n: verb("amend", at, money(n)),
    "reject": lambda at: verb("reject", at, "--reason", "Beispiel"),
    "revoke": lambda at, n: verb("revoke", at, money(n), "--reason",
                                 "Beispiel"),
    "pay": lambda at, n: verb("pay", at, money(n)),
    "repay": lambda at, n, to: verb("repay", at, money(n), "--returns-to", to),
    "claim": lambda at, n: verb("claim", at, money(n)),
    "write_off": lambda at, n: verb("claim", at, "--write-off", money(n)),
    "withdraw": lambda at: verb("withdraw", at, "--reason", "Beispiel"),
    "cancel": lambda at: verb("cancel", at, "--reason", "Beispiel"),
    "transfer": lambda of, to, n, notice: [
        "year", "transfer", "2026", "--from", of, "--to", to,
        "--amount", money(n), *(["--notice", "1"] if notice else []), *REASON],
}


class Program:
    """A repository of its own; what is refused must leave it as it was."""
    operations = {"add", "waive", "accept", *COMMANDS}
    exact = False

    def __init__(self, pfd):
        self.pfd = os.path.realpath(pfd)
        self.top = tempfile.TemporaryDirectory()
        self.env = {**os.environ, "HOME": self.top.name, "LC_ALL": "C.UTF-8",
                    "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "",
                    "PFD_KEYSTORE": os.path.join(self.top.name, "keys")}
        self.typed = os.path.join(self.top.name, "typed")
        self.env["EDITOR"] = self.env["VISUAL"] = f"cp {self.typed}"
        for who in ("AUTHOR", "COMMITTER"):
            self.env[f"GIT_{who}_NAME"] = "Test Office"
            self.env[f"GIT_{who}_EMAIL"] = "office@example.org"
        self.repo = None

    def git(self, *args):
        return subprocess.run(["git", *args], cwd=self.repo, env=self.env,
                              check=True, capture_output=True, text=True).stdout

    def begin(self, world):
        self.repo = tempfile.mkdtemp(dir=self.top.name)
        for path, text in {**money_records.frame(),
                           **money_records.of(world)}.items():
            path = os.path.join(self.repo, path)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
        self.git("init", "-q", "-b", "main")
        for key, value in (("name", "Test Office"),
                           ("email", "office@example.org")):
            self.git("config", f"user.{key}", value)
        self.git("add", "-A")
        self.git("commit", "-qm", "start")
        self.commits = 1

    def run(self, day, *args, text=None):
        env = {**self.env, "PFD_TODAY": date(day)}
        return subprocess.run([self.pfd, *args], cwd=self.repo, env=env,
                              input=text, capture_output=True, text=True)

    def do(self, name, words, day, after):
        text = None
        if name == "add":
            args = ["grant", "add", "--from", "-"]
            text = money_records.grant(after.grants[-1])
        elif name in ("waive", "accept"):
            # What has no single command is written in the editor.
            with open(self.typed, "w", encoding="utf-8") as file:
                file.write(money_records.grant(after.grants[words[0]]))
            args = verb("edit", words[0])
        else:
            args = COMMANDS[name](*words)
        done = self.run(day, *args, text=text)
        broken = set()
        if done.returncode:
            broken = set(re.findall(r" error: .*\[([a-z0-9-]+)\]",
                                    done.stderr)) or {"by the command itself"}
        self.commits += not broken
        if done.returncode not in (0, 1) or self.commits != int(
                self.git("rev-list", "--count", "HEAD")) \
                or self.git("status", "--porcelain"):
            raise Differs(f"{args}: status {done.returncode}, not one commit "
                          f"or none: {done.stderr}")
        return broken, self.said(day)

    def said(self, day):
        def told(*args):
            return json.loads(self.run(day, *args, "-O", "json").stdout,
                              parse_float=cents)
        pots = told("budget")["pots"]
        self.books(day, pots)
        return {"pots": pots, "claim": sum(
            grant["claim"] for grant in told("grant", "list", "--columns",
                                             "claim"))}

    def books(self, day, pots):
        """The journal's sums by account are the budget's columns."""
        sums = {}
        for line in self.run(day, "export", "hledger").stdout.splitlines():
            found = re.fullmatch(r"    ([A-Z]\S+) +(-?\d+\.\d\d) EUR", line)
            if found:
                account, amount = found.groups()
                sums[account] = sums.get(account, 0) + cents(amount)
        for pot in pots:
            name = pot["pot"][0].upper() + pot["pot"][1:]
            for account, amount in (
                    ("Equity:Pots:2026:%s:Free", pot["free"]),
                    ("Equity:Pots:2026:%s:Committed", pot["committed"]),
                    ("Equity:Pots:2026:%s:Spent",
                     pot["paid"] - pot["returned"]),
                    ("Equity:Notes:2026:%s:Awarded", pot["awarded"]),
                    ("Equity:Notes:2026:%s:Reserved", pot["reserved"])):
                if sums.get(account % name, 0) != amount:
                    raise Differs(f"books: {account % name}: {sums}, {pot}")
        if sum(sums.values()):
            raise Differs(f"the books do not add up: {sums}")

    def end(self):
        self.top.cleanup()
        return 0
