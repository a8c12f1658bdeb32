// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>

// Every SQL statement of the library stands here, so that another database can be put underneath.

namespace chuding::sql {

using Sql = QLatin1StringView;

/// "Chud": tells our files from other SQLite files.
inline constexpr int applicationId = 0x43687564;

/// Statements that make version 1 out of an empty database. Dates are ISO texts in Beijing time, ids are
/// UUIDs without braces. No JSON functions: they and `trusted_schema=OFF` exclude each other.
inline const QList<Sql> migrationTo1{
    Sql("CREATE TABLE library ("
        " one INTEGER PRIMARY KEY CHECK (one = 1),"
        " id TEXT NOT NULL,"
        " unit_name TEXT NOT NULL,"
        " unit_code TEXT NOT NULL,"
        " role TEXT NOT NULL,"
        " policy_id TEXT NOT NULL,"
        " demonstration_moment TEXT NOT NULL"
        ") STRICT"),
    // The document comes last: lists then read only the head of each row.
    Sql("CREATE TABLE dossier ("
        " id TEXT PRIMARY KEY NOT NULL,"
        " policy_id TEXT NOT NULL,"
        " id_number TEXT CHECK (id_number <> ''),"
        " revision INTEGER NOT NULL CHECK (revision > 0),"
        " removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),"
        " changed TEXT NOT NULL,"
        " name TEXT NOT NULL,"
        " unit_name TEXT NOT NULL,"
        " department TEXT NOT NULL,"
        " specialty TEXT NOT NULL,"
        " level TEXT NOT NULL,"
        " pinyin TEXT NOT NULL,"
        " initials TEXT NOT NULL,"
        " document BLOB NOT NULL"
        ") STRICT"),
    Sql("CREATE UNIQUE INDEX dossier_number ON dossier (policy_id, id_number)"
        " WHERE id_number IS NOT NULL AND removed = 0"),
    Sql("CREATE INDEX dossier_unit ON dossier (unit_name)"),
    Sql("CREATE TABLE revision ("
        " dossier_id TEXT NOT NULL REFERENCES dossier (id),"
        " revision INTEGER NOT NULL CHECK (revision > 0),"
        " who TEXT NOT NULL,"
        " at TEXT NOT NULL,"
        " why TEXT NOT NULL,"
        " removed INTEGER NOT NULL CHECK (removed IN (0, 1)),"
        " sha256 TEXT NOT NULL,"
        " document BLOB NOT NULL,"
        " UNIQUE (dossier_id, revision)"
        ") STRICT"),
    Sql("CREATE TABLE publicity_round ("
        " id TEXT PRIMARY KEY NOT NULL,"
        " revision INTEGER NOT NULL CHECK (revision > 0),"
        " document BLOB NOT NULL"
        ") STRICT"),
    Sql("CREATE TABLE round_revision ("
        " round_id TEXT NOT NULL REFERENCES publicity_round (id),"
        " revision INTEGER NOT NULL CHECK (revision > 0),"
        " who TEXT NOT NULL,"
        " at TEXT NOT NULL,"
        " why TEXT NOT NULL,"
        " sha256 TEXT NOT NULL,"
        " document BLOB NOT NULL,"
        " UNIQUE (round_id, revision)"
        ") STRICT"),
    Sql("CREATE TABLE season_confirmation ("
        " number INTEGER PRIMARY KEY,"
        " rule TEXT NOT NULL,"
        " yes INTEGER NOT NULL CHECK (yes IN (0, 1)),"
        " reason TEXT NOT NULL,"
        " who TEXT NOT NULL,"
        " at TEXT NOT NULL,"
        " judged TEXT NOT NULL"
        ") STRICT"),
    Sql("CREATE TABLE stored_file ("
        " sha256 TEXT PRIMARY KEY NOT NULL CHECK (length(sha256) = 64),"
        " extension TEXT NOT NULL,"
        " size_bytes INTEGER NOT NULL CHECK (size_bytes >= 0),"
        " added TEXT NOT NULL"
        ") STRICT"),
    Sql("CREATE TABLE audit ("
        " number INTEGER PRIMARY KEY,"
        " at TEXT NOT NULL,"
        " who TEXT NOT NULL,"
        " action TEXT NOT NULL,"
        " subject TEXT NOT NULL,"
        " detail TEXT NOT NULL,"
        " hash TEXT NOT NULL"
        ") STRICT"),
};

/// Rounds can be put into the bin; drafts are kept.
inline const QList<Sql> migrationTo2{
    Sql("ALTER TABLE publicity_round ADD COLUMN removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, "
        "1))"),
    Sql("ALTER TABLE round_revision ADD COLUMN removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))"),
    // No reference to `dossier`: a new one is not there yet.
    Sql("CREATE TABLE draft ("
        " dossier_id TEXT PRIMARY KEY NOT NULL,"
        " base_revision INTEGER NOT NULL CHECK (base_revision >= 0),"
        " at TEXT NOT NULL,"
        " unread TEXT NOT NULL,"
        " document BLOB NOT NULL"
        ") STRICT"),
};

/// A list of 100,000 is read without their documents.
inline const QList<Sql> migrationTo3{
    // All that `selectRows` reads. Without it, reading the list goes over the pages of the documents. Some
    // libraries of
    // version 2 have it already: for a time the step before made it.
    Sql("CREATE INDEX IF NOT EXISTS dossier_list ON dossier (removed, id, revision, name, id_number,"
        " unit_name, department, specialty, level, pinyin, initials, changed)"),
};

/// Drafts of rounds are kept too; answers can be taken back.
inline const QList<Sql> migrationTo4{
    Sql("ALTER TABLE draft RENAME COLUMN dossier_id TO record_id"),
    Sql("ALTER TABLE draft ADD COLUMN kind TEXT NOT NULL DEFAULT 'dossier'"
        " CHECK (kind IN ('dossier', 'round'))"),
    Sql("ALTER TABLE season_confirmation ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0"
        " CHECK (withdrawn IN (0, 1))"),
};

/// The list is read in the order of the names, the first rows at once. Then `fillNameKeys` has to run.
inline const QList<Sql> migrationTo5{
    // `pinyinSortKey` of the name.
    Sql("ALTER TABLE dossier ADD COLUMN name_key BLOB NOT NULL DEFAULT x''"),
    Sql("DROP INDEX dossier_list"),
    Sql("CREATE INDEX dossier_list ON dossier (removed, name_key, name, id_number, id, revision,"
        " unit_name, department, specialty, level, pinyin, initials, changed)"),
};

/// Certificates and packages of other offices.
inline const QList<Sql> migrationTo6{
    Sql("CREATE TABLE certificate ("
        " number INTEGER PRIMARY KEY,"
        " sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),"
        " der BLOB NOT NULL,"
        " unit_name TEXT NOT NULL,"
        " unit_code TEXT NOT NULL,"
        " role TEXT NOT NULL,"
        " added_at TEXT NOT NULL,"
        " added_by TEXT NOT NULL,"
        " added_reason TEXT NOT NULL,"
        " revoked_from TEXT NOT NULL DEFAULT '',"
        " revoked_by TEXT NOT NULL DEFAULT '',"
        " revoked_reason TEXT NOT NULL DEFAULT ''"
        ") STRICT"),
    Sql("CREATE TABLE package ("
        " number INTEGER PRIMARY KEY,"
        " id TEXT NOT NULL,"
        " direction TEXT NOT NULL CHECK (direction IN ('sent', 'received')),"
        " kind TEXT NOT NULL,"
        " sequence INTEGER NOT NULL CHECK (sequence > 0),"
        " sha256 TEXT NOT NULL CHECK (length(sha256) = 64),"
        " previous_sha256 TEXT NOT NULL,"
        " policy_id TEXT NOT NULL,"
        " sender_name TEXT NOT NULL,"
        " sender_code TEXT NOT NULL,"
        " sender_role TEXT NOT NULL,"
        " receiver_name TEXT NOT NULL,"
        " receiver_code TEXT NOT NULL,"
        " receiver_role TEXT NOT NULL,"
        " created TEXT NOT NULL,"
        " at TEXT NOT NULL,"
        " who TEXT NOT NULL,"
        " verdict TEXT NOT NULL,"
        " signer TEXT NOT NULL,"
        " dossiers TEXT NOT NULL,"
        " receipt TEXT NOT NULL DEFAULT '',"
        " received_at TEXT NOT NULL DEFAULT '',"
        " received_by TEXT NOT NULL DEFAULT '',"
        " received_office TEXT NOT NULL DEFAULT '',"
        " document BLOB NOT NULL,"
        " UNIQUE (id, direction)"
        ") STRICT"),
};

/// What was seen in stored files, so that each is looked at once.
inline const QList<Sql> migrationTo7{
    Sql("CREATE TABLE file_look ("
        " sha256 TEXT PRIMARY KEY NOT NULL REFERENCES stored_file (sha256),"
        " document BLOB NOT NULL"
        ") STRICT"),
};
inline constexpr Sql selectNames("SELECT rowid, name FROM dossier");
inline constexpr Sql setNameKey("UPDATE dossier SET name_key = ? WHERE rowid = ?");

// Connection
inline constexpr Sql foreignKeysOn("PRAGMA foreign_keys = ON");
inline constexpr Sql trustedSchemaOff("PRAGMA trusted_schema = OFF");
inline constexpr Sql cellSizeCheckOn("PRAGMA cell_size_check = ON");
inline constexpr Sql synchronousFull("PRAGMA synchronous = FULL");
inline constexpr Sql journalWal("PRAGMA journal_mode = WAL");
inline constexpr Sql journalDelete("PRAGMA journal_mode = DELETE");
inline constexpr Sql secureDeleteOn("PRAGMA secure_delete = ON");
inline constexpr Sql emptyWal("PRAGMA wal_checkpoint(TRUNCATE)");
inline constexpr Sql vacuum("VACUUM");
inline constexpr Sql getApplicationId("PRAGMA application_id");
inline constexpr Sql setApplicationId("PRAGMA application_id = %1");
inline constexpr Sql getUserVersion("PRAGMA user_version");
inline constexpr Sql setUserVersion("PRAGMA user_version = %1");
inline constexpr Sql quickCheck("PRAGMA quick_check(5)");
inline constexpr Sql integrityCheck("PRAGMA integrity_check(20)");
inline constexpr Sql foreignKeyCheck("PRAGMA foreign_key_check");
inline constexpr Sql foreignObjects(
    "SELECT name FROM sqlite_schema WHERE type NOT IN ('table', 'index') OR sql LIKE 'CREATE VIRTUAL%'");
inline constexpr Sql vacuumInto("VACUUM INTO ?");
inline constexpr Sql beginImmediate("BEGIN IMMEDIATE");
inline constexpr Sql beginRead("BEGIN DEFERRED");
inline constexpr Sql commit("COMMIT");
inline constexpr Sql rollback("ROLLBACK");

// Library
inline constexpr Sql insertLibrary("INSERT INTO library (one, id, unit_name, unit_code, role, policy_id,"
                                   " demonstration_moment) VALUES (1, ?, ?, ?, ?, ?, ?)");
inline constexpr Sql selectLibrary(
    "SELECT id, unit_name, unit_code, role, policy_id, demonstration_moment FROM library WHERE one = 1");

// Dossiers
// One value a row, for `RowReader`: taking thirteen values out one by one keeps this thread longer, and so
// does joining them with `||`. In the order of `dossier_list`, which holds all of it. A limit of -1 is none.
inline constexpr Sql selectRows(
    "SELECT CAST(printf(replace('%d|%s|%d|%s|%s|%s|%s|%s|%s|%s|%s|%s|', '|', x'FF'), rowid, id, revision,"
    " name, coalesce(id_number, ''), unit_name, department, specialty, level, pinyin, initials, changed)"
    " || name_key AS BLOB) FROM dossier WHERE removed = ? ORDER BY name_key, name, id_number, id LIMIT ?");
inline constexpr Sql selectColumns(
    "SELECT id, policy_id, id_number, revision, removed, changed, name, unit_name,"
    " department, specialty, level, pinyin, initials, name_key, document"
    " FROM dossier ORDER BY rowid");
inline constexpr Sql selectDossier("SELECT revision, document FROM dossier WHERE id = ? AND removed = 0");
// The plus keeps them on the table: over `dossier_list` they would sort.
inline constexpr Sql selectDossiers(
    "SELECT revision, document FROM dossier WHERE +removed = 0 ORDER BY rowid");
inline constexpr Sql selectDossierPart("SELECT revision, document, rowid FROM dossier"
                                       " WHERE +removed = 0 AND rowid > ? ORDER BY rowid LIMIT ?");
inline constexpr Sql countDossiers("SELECT count(*) FROM dossier WHERE removed = 0");
inline constexpr Sql selectState("SELECT revision, removed, document FROM dossier WHERE id = ?");
inline constexpr Sql selectByNumber(
    "SELECT id, name FROM dossier WHERE policy_id = ? AND id_number = ? AND removed = 0");
inline constexpr Sql upsertDossier(
    "INSERT INTO dossier (id, policy_id, id_number, revision, removed, changed, name, unit_name, department,"
    " specialty, level, pinyin, initials, name_key, document)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (id) DO UPDATE SET policy_id = excluded.policy_id, id_number = excluded.id_number,"
    " revision = excluded.revision, removed = excluded.removed, changed = excluded.changed,"
    " name = excluded.name, unit_name = excluded.unit_name, department = excluded.department,"
    " specialty = excluded.specialty, level = excluded.level, pinyin = excluded.pinyin,"
    " initials = excluded.initials, name_key = excluded.name_key, document = excluded.document");
inline constexpr Sql insertRevision(
    "INSERT INTO revision (dossier_id, revision, who, at, why, removed, sha256, document)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
inline constexpr Sql selectHistory(
    "SELECT revision, who, at, why, sha256, removed FROM revision WHERE dossier_id = ? ORDER BY revision");
inline constexpr Sql selectRevision("SELECT document FROM revision WHERE dossier_id = ? AND revision = ?");
inline constexpr Sql selectAllRevisions(
    "SELECT dossier_id, revision, sha256, document FROM revision ORDER BY dossier_id, revision");

// Publicity rounds
inline constexpr Sql selectRounds(
    "SELECT revision, document FROM publicity_round WHERE removed = 0 ORDER BY rowid");
inline constexpr Sql selectRound("SELECT revision, removed FROM publicity_round WHERE id = ?");
inline constexpr Sql upsertRound(
    "INSERT INTO publicity_round (id, revision, document, removed) VALUES (?, ?, ?, ?)"
    " ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, document = excluded.document,"
    " removed = excluded.removed");
inline constexpr Sql insertRoundRevision(
    "INSERT INTO round_revision (round_id, revision, who, at, why, removed, sha256, document)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
inline constexpr Sql selectRoundHistory("SELECT revision, who, at, why, sha256, removed FROM round_revision "
                                        "WHERE round_id = ? ORDER BY revision");
inline constexpr Sql selectAllRoundRevisions(
    "SELECT round_id, revision, sha256, document FROM round_revision ORDER BY round_id, revision");
inline constexpr Sql selectRoundDocuments(
    "SELECT id, revision, document FROM publicity_round ORDER BY rowid");

// Drafts
inline constexpr Sql selectDrafts(
    "SELECT base_revision, at, unread, document FROM draft WHERE kind = ? ORDER BY at, record_id");
inline constexpr Sql upsertDraft(
    "INSERT INTO draft (kind, record_id, base_revision, at, unread, document) VALUES (?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (record_id) DO UPDATE SET kind = excluded.kind, base_revision = excluded.base_revision,"
    " at = excluded.at, unread = excluded.unread, document = excluded.document");
// Forgetting; what refers to others goes first.
inline constexpr Sql countAllDossiers("SELECT count(*) FROM dossier");
inline constexpr Sql countAllRounds("SELECT count(*) FROM publicity_round");
inline constexpr Sql countPackages("SELECT count(*) FROM package");
inline constexpr Sql countStoredFiles("SELECT count(*) FROM stored_file");
inline const QList<Sql> deleteAllRecords{
    Sql("DELETE FROM draft"),
    Sql("DELETE FROM revision"),
    Sql("DELETE FROM dossier"),
    Sql("DELETE FROM round_revision"),
    Sql("DELETE FROM publicity_round"),
    Sql("DELETE FROM season_confirmation"),
    Sql("DELETE FROM package"),
    Sql("DELETE FROM file_look"),
    Sql("DELETE FROM stored_file"),
};

inline constexpr Sql deleteDraft("DELETE FROM draft WHERE record_id = ?");

// Season confirmations: all are kept, the newest of each rule counts, also when it takes the answer back.
inline constexpr Sql insertConfirmation(
    "INSERT INTO season_confirmation (rule, yes, reason, who, at, judged, withdrawn)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)");
inline constexpr Sql selectConfirmations(
    "SELECT rule, yes, reason, who, at, judged FROM season_confirmation"
    " WHERE number IN (SELECT max(number) FROM season_confirmation GROUP BY rule) AND withdrawn = 0"
    " ORDER BY rule");

// Files
inline constexpr Sql insertFile("INSERT INTO stored_file (sha256, extension, size_bytes, added)"
                                " VALUES (?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING");
inline constexpr Sql selectFile("SELECT extension, size_bytes FROM stored_file WHERE sha256 = ?");
inline constexpr Sql selectFiles("SELECT sha256, extension, size_bytes FROM stored_file ORDER BY sha256");

// What was seen in them; of a file that is not there nothing is kept.
inline constexpr Sql upsertLook("INSERT INTO file_look (sha256, document)"
                                " SELECT sha256, ? FROM stored_file WHERE sha256 = ?"
                                " ON CONFLICT (sha256) DO UPDATE SET document = excluded.document");
inline constexpr Sql selectLook("SELECT document FROM file_look WHERE sha256 = ?");
inline constexpr Sql selectLooks("SELECT sha256, document FROM file_look");

// Other offices
inline constexpr Sql insertCertificate(
    "INSERT INTO certificate (sha256, der, unit_name, unit_code, role, added_at, added_by, added_reason)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
inline constexpr Sql updateRevoked(
    "UPDATE certificate SET revoked_from = ?, revoked_by = ?, revoked_reason = ? WHERE sha256 = ?");
inline constexpr Sql selectCertificates(
    "SELECT sha256, der, unit_name, unit_code, role, added_at, added_by, added_reason, revoked_from,"
    " revoked_by, revoked_reason FROM certificate ORDER BY number");
inline constexpr Sql upsertPackage(
    "INSERT INTO package (id, direction, kind, sequence, sha256, previous_sha256, policy_id, sender_name,"
    " sender_code, sender_role, receiver_name, receiver_code, receiver_role, created, at, who, verdict,"
    " signer, dossiers, document)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (id, direction) DO UPDATE SET at = excluded.at, who = excluded.who,"
    " verdict = excluded.verdict, dossiers = excluded.dossiers");
inline constexpr Sql deleteSentPackage("DELETE FROM package WHERE id = ? AND direction = 'sent'");
inline constexpr Sql selectPackages(
    "SELECT id, direction, kind, sequence, sha256, previous_sha256, policy_id, sender_name, sender_code,"
    " sender_role, receiver_name, receiver_code, receiver_role, created, at, who, verdict, signer, dossiers,"
    " receipt, received_at, received_by, received_office, document FROM package ORDER BY number");
inline constexpr Sql updateReceipt("UPDATE package SET receipt = ?, received_at = ?, received_by = ?,"
                                   " received_office = ? WHERE id = ? AND direction = 'sent'");

// Audit log
inline constexpr Sql insertAudit(
    "INSERT INTO audit (number, at, who, action, subject, detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?)");
inline constexpr Sql selectAudit(
    "SELECT number, at, who, action, subject, detail, hash FROM audit ORDER BY number");
inline constexpr Sql selectAuditHead("SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1");
inline constexpr Sql selectLatestAuditMoment("SELECT max(at) FROM audit");

} // namespace chuding::sql
