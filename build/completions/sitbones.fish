# Completions of sitbones for fish.
function __sitbones_at
    set -l words (commandline -opc)
    test (count $words) -eq $argv[1]; and test "$argv[2]" = '' -o "$words[2]" = "$argv[2]"
end
function __sitbones_own_routines
    set -l config $HOME/.config
    set -q XDG_CONFIG_HOME; and set config $XDG_CONFIG_HOME
    for file in $config/Sitbones/routines/*.json "$HOME/Library/Application Support/Sitbones/routines"/*.json
        string replace -r '.*/(.*)\.json$' '$1' -- $file
    end
end
complete -c sitbones -f
complete -c sitbones -n '__sitbones_at 1' -a status -d 'what the sitting clock says'
complete -c sitbones -n '__sitbones_at 2 status' -l json -d 'with status: one JSON object on one line'
complete -c sitbones -n '__sitbones_at 2 status' -l schema -d 'with status: what the fields of --json mean, as a JSON Schema'
complete -c sitbones -n '__sitbones_at 1' -a reset -d 'start a reset: the one on offer, or the one named (R2, standing-reset)'
complete -c sitbones -n '__sitbones_at 2 reset' -a 'R2 R3-30 R1 R5 R8 R9 R6c R7 R3-20 R3-45 R3-60 R4 R4b R6b R6 R6-12 R6-15 M2 M6 M3 M8 M4 M1 M5 M7 standing-reset hip-flexor-opener-30 sitting-reset hinge-practice walk-softly desk-hip-opener desk-strength on-a-call hip-flexor-opener-20 hip-flexor-opener-45 hip-flexor-opener-60 floor-relief figure-four-floor strength-slice strength-day strength-day-12 strength-day-15 standing-micro walk-micro hinge-micro both-hips-micro hip-opener-micro sitting-micro bridge-micro supine-tilt-micro (__sitbones_own_routines)'
complete -c sitbones -n '__sitbones_at 1' -a snooze -d 'put the reset off, for 1 to 120 minutes; 5 without a number'
complete -c sitbones -n '__sitbones_at 2 snooze' -a '5 10 15'
complete -c sitbones -n '__sitbones_at 1' -a pause -d 'pause for 30, 30m, 1h30m or until tomorrow; without a length, until you resume'
complete -c sitbones -n '__sitbones_at 2 pause' -a '30m 1h 2h tomorrow'
complete -c sitbones -n '__sitbones_at 1' -a resume -d 'end the pause'
complete -c sitbones -n '__sitbones_at 1' -a stand -d 'say that you stand'
complete -c sitbones -n '__sitbones_at 1' -a sit -d 'say that you sit'
complete -c sitbones -n '__sitbones_at 1' -a was -d 'put today right: was standing 10:00-10:40 (or away, sitting; TO may be now)'
complete -c sitbones -n '__sitbones_at 2 was' -a 'standing away sitting'
complete -c sitbones -n '__sitbones_at 1' -a show -d 'show the clock'
complete -c sitbones -n '__sitbones_at 1' -a open -d 'open the window, at a place: today, history, library, learn, safety or settings'
complete -c sitbones -n '__sitbones_at 2 open' -a 'today history library learn safety settings'
complete -c sitbones -n '__sitbones_at 1' -a quit -d 'quit Sitbones'
complete -c sitbones -n '__sitbones_at 1' -a completions -d 'print the completions for a shell: bash, zsh, fish or powershell'
complete -c sitbones -n '__sitbones_at 2 completions' -a 'bash zsh fish powershell'
complete -c sitbones -n '__sitbones_at 1' -l help -d 'this help; after a command, the help for that'
complete -c sitbones -n '__sitbones_at 1' -l version -d 'the version'
complete -c sitbones -n 'not __sitbones_at 1' -l help -d 'this help; after a command, the help for that'
