#!/bin/sh
# bench/peers/setup.sh FOLDER: puts the peers into FOLDER, outside the repository (1.1 GB). Needs Python 3.9+, Java 17 and Maven.
set -eu
folder=${1:?usage: bench/peers/setup.sh FOLDER}
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$folder"
cd "$folder"

if [ ! -f spacy/ready ]; then
  python3 -m venv spacy
  spacy/bin/pip install --quiet --disable-pip-version-check -r "$here/requirements.txt"
  touch spacy/ready
fi

if [ ! -f corenlp/ready ]; then
  mvn --quiet --batch-mode --file "$here/pom.xml" dependency:copy-dependencies -DoutputDirectory="$PWD/corenlp/lib"
  mkdir -p corenlp/classes
  javac -cp 'corenlp/lib/*' -d corenlp/classes "$here/CoreNlpPeer.java"
  touch corenlp/ready
fi
