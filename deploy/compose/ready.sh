#!/bin/bash
# ready.sh PORT [PATH]: whether the port answers, and with 200 on that path. Needs nothing but bash.
exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
[ -n "${2:-}" ] || exit 0
printf 'GET %s HTTP/1.1\r\nHost: localhost:%s\r\nConnection: close\r\n\r\n' "$2" "$1" >&3
read -r -t 5 line <&3 && [[ "$line" == *" 200"* ]]
