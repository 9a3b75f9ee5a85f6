using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Emit.Contracts;
using RunAi.Generator.Pipeline;

namespace RunAi.Generated.SpecTool.Commands;

/// <summary>Writes the contract files of the clients that a build of the project generates.</summary>
internal sealed class ContractUpdate(BuildLog log)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Compiles the specs with a contract file. The others can affect the names of types.</summary>
    /// <param name="specs">The paths of all specs of the project, and their metadata.</param>
    /// <param name="cancellationToken">A token to cancel the update.</param>
    public void Run(IReadOnlyList<(string Path, SpecMetadata Metadata)> specs, CancellationToken cancellationToken)
    {
        var files = specs.Select(static spec => new SpecFile(spec.Path, Read(spec.Path), spec.Metadata)).ToList();
        var overlays = specs.Select(static spec => spec.Metadata.Overlay).Where(static path => path.Length > 0).Distinct()
            .Select(static path => new SpecFile(path, Read(path), Metadata: null));
        var parts = specs.SelectMany(static spec => spec.Metadata.Parts.Split(SpecMetadata.Separator, StringSplitOptions.RemoveEmptyEntries))
            .Except(specs.Select(static spec => spec.Path))
            .Select(static path => new SpecFile(path, Read(path), Metadata: null));
        foreach (var input in SpecInputs.Combine([.. files, .. overlays, .. parts]))
        {
            if (input.Spec.Metadata!.ContractFile.Length > 0)
            {
                Write(SpecCompiler.Compile(input, cancellationToken));
            }
        }
    }

    // The generator reports a file without text (RUNAI0003).
    private static string? Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Write(SpecOutput output)
    {
        foreach (var diagnostic in output.Diagnostics.Where(IsError))
        {
            log.LogDiagnostic(diagnostic, isError: true);
        }

        if (output.Contract is not { } contract)
        {
            return;
        }

        try
        {
            Write(contract);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            log.LogError(contract.Path, ToolDiagnosticIds.FileNotAccessible, exception.Message);
        }
    }

    private void Write(SpecContract contract)
    {
        var name = Path.GetFileName(contract.Path);
        string[] before = [];
        if (File.Exists(contract.Path))
        {
            if (ReadContract(contract.Path) is not { } lines)
            {
                log.LogError(
                    contract.Path,
                    ToolDiagnosticIds.NotAContract,
                    $"The file '{name}' is not overwritten because it is not a contract file of format {ContractFormat.Version} in UTF-8. "
                    + "Correct ContractFile of the RunAiSpec item, or delete the file.");
                return;
            }

            before = lines;
            if (lines.SequenceEqual(contract.Lines))
            {
                log.LogMessage($"{name}: unchanged, {contract.Lines.Count} lines");
                return;
            }
        }

        AtomicFile.Write(contract.Path, Utf8.GetBytes(string.Concat(contract.Lines.Select(static line => line + "\n"))));
        log.LogMessage($"{name}: {contract.Lines.Except(before).Count()} lines added, {before.Except(contract.Lines).Count()} removed");
    }

    /// <summary>Returns the lines of a contract file, which can contain conflict markers; null for another file, which must not be overwritten.</summary>
    private static string[]? ReadContract(string path)
    {
        try
        {
            var lines = ContractReader.ReadLines(Utf8.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF'));
            return lines.Length == 0 || lines.Contains(ContractFormat.Header) ? lines : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool IsError(DiagnosticInfo diagnostic) => DiagnosticDescriptors.Get(diagnostic.Id).DefaultSeverity == DiagnosticSeverity.Error;
}
