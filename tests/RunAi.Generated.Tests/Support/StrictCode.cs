using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RunAi.Generator.Tests.Support;

/// <summary>
/// Enables the nullable warnings that generated files disable for their users. CS8618 stays disabled: the constructors for <c>Read</c> leave
/// required members unset.
/// </summary>
internal static class StrictCode
{
    private const string Directive = "#nullable disable warnings";
    private const string Warnings = "#nullable enable\n#pragma warning disable CS8618";

    /// <summary>Returns the project with the warnings of the generated files enabled.</summary>
    /// <exception cref="InvalidOperationException">A file does not disable the warnings, so there is nothing to enable.</exception>
    public static Compilation CreateCompilation(Compilation project, params IEnumerable<SyntaxTree> generated) =>
        generated.Aggregate(project, static (current, tree) => current.ReplaceSyntaxTree(tree, Strict((CSharpSyntaxTree)tree)));

    private static SyntaxTree Strict(CSharpSyntaxTree tree)
    {
        var text = tree.GetText();
        var line = text.Lines.Take(5).FirstOrDefault(line => text.ToString(line.Span) == Directive);
        return line.Span.IsEmpty
            ? throw new InvalidOperationException($"{tree.FilePath} has no line {Directive} in its head.")
            : tree.WithChangedText(text.Replace(line.Span, Warnings));
    }
}
