using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Pipeline;

/// <summary>Compares contract files with the contracts of the generated clients.</summary>
internal static class ContractComparer
{
    private const int MaxLines = 3;

    // The message contains several lines, and texts in messages have a maximum length.
    private const int MaxLineLength = 110;

    /// <summary>Returns the diagnostic of a contract (RUNAI0044 or RUNAI0045); null if its file contains it.</summary>
    public static DiagnosticInfo? Compare(SpecContract contract, IEnumerable<ContractFile> files)
    {
        var file = files.FirstOrDefault(candidate => SpecInputs.IsSamePath(candidate.Path, contract.Path));
        var diagnostic = file is null ? CreateDifference(contract.Path, 0, "does not exist") : Compare(contract, file);
        return diagnostic is null ? null : diagnostic with { Docs = contract.Docs };
    }

    private static DiagnosticInfo? Compare(SpecContract contract, ContractFile file)
    {
        if (file.Text is not { } text || file.Encoding is not null)
        {
            var reason = file.Encoding is null ? "it cannot be read as text" : $"its encoding is {file.Encoding}, but it must be UTF-8";
            return CreateProblem(file.Path, 0, reason);
        }

        var lines = ContractReader.ReadLines(text);
        if (lines.Length == 0)
        {
            return CreateDifference(file.Path, 0, "is empty");
        }

        if (ContractReader.FindProblem(lines) is { } problem)
        {
            return CreateProblem(file.Path, problem.Line, problem.Text);
        }

        var first = FindFirstDifference(lines, contract.Lines);
        return first < 0 ? null : CreateDifference(
            file.Path, first, "differs from the generated client", Describe("added", contract.Lines, lines), Describe("removed", lines, contract.Lines));
    }

    private static int FindFirstDifference(string[] lines, IReadOnlyList<string> expected)
    {
        for (var i = 0; i < lines.Length && i < expected.Count; i++)
        {
            if (lines[i] != expected[i])
            {
                return i;
            }
        }

        return lines.Length == expected.Count ? -1 : Math.Min(lines.Length, expected.Count);
    }

    /// <summary>Returns the lines that only one of the lists contains; empty for none.</summary>
    private static string Describe(string change, IEnumerable<string> lines, IEnumerable<string> others)
    {
        var known = new HashSet<string>(others, StringComparer.Ordinal);
        var changed = lines.Where(line => !known.Contains(line)).ToList();
        if (changed.Count == 0)
        {
            return string.Empty;
        }

        var rest = changed.Count > MaxLines ? $" and {changed.Count - MaxLines} more" : string.Empty;
        return $"; {change}: {string.Join(", ", changed.Take(MaxLines).Select(static line => $"'{Shorten(line)}'"))}{rest}";
    }

    private static string Shorten(string line) => line.Length <= MaxLineLength ? line : line.Substring(0, MaxLineLength) + "…";

    private static DiagnosticInfo CreateDifference(string path, int line, string difference, string added = "", string removed = "") =>
        DiagnosticInfo.Create(
            DiagnosticIds.ContractDiffers, new SourceLocation(path, line, 0), GetName(path), difference, added, removed);

    private static DiagnosticInfo CreateProblem(string path, int line, string problem) =>
        DiagnosticInfo.Create(DiagnosticIds.InvalidContract, new SourceLocation(path, line, 0), GetName(path), problem);

    private static string GetName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
