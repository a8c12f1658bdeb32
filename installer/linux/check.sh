#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Chuding developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# installer/linux/check.sh PACKAGE.deb   Debian's own judgement of the package, of its desktop file and its metainfo
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
# shellcheck source=../debian.sh
. "$here/../debian.sh"
install_packages lintian desktop-file-utils appstream
lintian --fail-on error,warning "$1"
desktop-file-validate "$here/org.chuding.Chuding.desktop"
appstreamcli validate --no-net "$here/org.chuding.Chuding.metainfo.xml"
say "Debian finds nothing to say of $(basename "$1")"
