using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace RunAi.Generator.Tests.Support;

/// <summary>
/// Generated code as the compiler would judge it if it didn't ask to be spared the warnings of nullable references. Its users are; its
/// makers want to know. One warning stays off (CS8618): the constructors that reading uses leave required members unset until they are read.
/// </summary>
internal static class StrictCode
{
    private const string Directive = "#nullable disable warnings";
    private const string Warnings = "#nullable enable\n#pragma warning disable CS8618";

    /// <summary>The project with the warnings of the generated files.</summary>
    /// <exception cref="InvalidOperationException">A file doesn't ask to be spared: this class has nothing to turn on.</exception>
    public static Compilation CreateCompilation(Compilation project, params IEnumerable<SyntaxTree> generated) =>
        generated.Aggregate(project, static (current, tree) => current.ReplaceSyntaxTree(tree, Strict((CSharpSyntaxTree)tree)));

    private static SyntaxTree Strict(CSharpSyntaxTree tree)
    {
        var text = tree.GetText();
        var line = text.Lines.Take(5).FirstOrDefault(line => text.ToString(line.Span) == Directive);
        return line.Span.IsEmpty
            ? throw new InvalidOperationException($"{tree.FilePath} has no line {Directive} at its head.")
            : tree.WithChangedText(text.Replace(line.Span, Warnings));
    }
}
