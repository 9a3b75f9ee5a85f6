using System.CommandLine;
using RunAi.Generator.Pipeline;

namespace RunAi.Generated.SpecTool.Commands;

/// <summary>The command <c>contract</c>, which writes the contract files of a project.</summary>
internal static class ContractCommand
{
    public static Command Create()
    {
        var specs = TargetOption.CreateRequired(
            "--specs", "All specs of the project, separated by |. Each is a list name=value&name=value of percent-encoded metadata with the path of the file.");
        var error = TargetOption.CreateErrorFile();
        var command = new Command("contract", "Writes the contract files of the clients.") { specs, error };
        command.SetAction((result, cancellationToken) => Task.FromResult(
            Run(result.GetRequiredValue(specs), Console.Out, DiffCommand.NullIfEmpty(result.GetValue(error)), cancellationToken)));
        return command;
    }

    /// <summary>Writes the contract files.</summary>
    /// <returns>The exit code: 0, or 1 after an error.</returns>
    public static int Run(string specs, TextWriter output, string? errorFile, CancellationToken cancellationToken)
    {
        var log = new BuildLog(output, errorFile);
        new ContractUpdate(log).Run(specs.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(ReadSpec).ToList(), cancellationToken);
        log.Complete();
        return log.HasErrors ? 1 : 0;
    }

    private static (string Path, SpecMetadata Metadata) ReadSpec(string text)
    {
        var values = text.Split('&').Select(static pair => pair.Split('=', 2)).ToDictionary(
            static pair => pair[0], static pair => Uri.UnescapeDataString(pair.ElementAtOrDefault(1) ?? "").Trim(), StringComparer.Ordinal);
        return (Get("Path"), GeneratorInputReader.ReadMetadata(Get));

        string Get(string name) => values.GetValueOrDefault(name, "");
    }
}
