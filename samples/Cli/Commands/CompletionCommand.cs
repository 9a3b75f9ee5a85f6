using System.CommandLine;

namespace RunAi.Generated.Cli.Commands;

/// <summary>The command that prints a script for the completion in a shell. The script calls the directive [suggest] of System.CommandLine.</summary>
internal static class CompletionCommand
{
    // The directive gets the line without the name of the program, which can be a path.
    private const string Bash = """
        _runai() {
            local IFS=$'\n' program="${COMP_LINE%% *} "
            local suggestions="$(runai "[suggest:$((COMP_POINT - ${#program}))]" "${COMP_LINE#"$program"}" 2>/dev/null)"
            COMPREPLY=($(compgen -W "$suggestions" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -F _runai runai
        """;

    private const string Zsh = "autoload -U +X bashcompinit && bashcompinit\n" + Bash;

    private static readonly Argument<string> Shell =
        new Argument<string>("shell") { Description = "The shell: bash or zsh." }.AcceptOnlyFromAmong("bash", "zsh");

    public static Command Create()
    {
        var command = new Command("completion", "Prints a script for the completion: source <(runai completion bash)") { Shell };
        command.SetAction(static arguments =>
            arguments.InvocationConfiguration.Output.Write($"{(arguments.GetValue(Shell) == "zsh" ? Zsh : Bash).ReplaceLineEndings("\n")}\n"));
        return command;
    }
}
