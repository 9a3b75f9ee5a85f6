using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RunAi.Generator.Tests.Hostile;

/// <summary>
/// Represents the structure of code: a hash of the syntax tree that ignores the order of siblings (which depends on names in the document), the
/// values of literals, the text of comments, and names from the document.
/// </summary>
internal readonly record struct CodeShape(ulong Hash)
{
    /// <summary>Computes the shape of code.</summary>
    /// <param name="text">The code.</param>
    /// <param name="vocabulary">The identifiers that are compared. All others are considered equal.</param>
    public static CodeShape Create(CodeText text, IReadOnlySet<string> vocabulary) => new(ComputeHash(text.Root, vocabulary));

    public static CodeShape Combine(IEnumerable<CodeShape> shapes) => new(shapes.Aggregate(0UL, (sum, shape) => sum + Mix(shape.Hash)));

    private static ulong ComputeHash(SyntaxNodeOrToken item, IReadOnlySet<string> vocabulary)
    {
        if (item.AsToken() is var token && item.IsToken)
        {
            return ComputeHash(token, vocabulary);
        }

        var node = item.AsNode()!;
        if (node is XmlTextSyntax)
        {
            return 0;
        }

        // Blank lines in a document separate paragraphs; the other content of paragraphs is compared.
        if (node is XmlElementSyntax { StartTag.Name.LocalName.ValueText: "para" } paragraph)
        {
            return paragraph.Content.Aggregate(0UL, (hash, content) => hash + ComputeHash(content, vocabulary));
        }

        // The links of an else-if chain are siblings too: their order depends on names of properties.
        return node switch
        {
            IfStatementSyntax { Else: { } rest } => ComputeHash(node, vocabulary, without: rest) + ComputeHash(rest, vocabulary),
            ElseClauseSyntax { Statement: IfStatementSyntax next } => ComputeHash(node, vocabulary, without: next) + ComputeHash(next, vocabulary),
            _ => ComputeHash(node, vocabulary, without: null),
        };
    }

    private static ulong ComputeHash(SyntaxNode node, IReadOnlySet<string> vocabulary, SyntaxNode? without)
    {
        var sum = 0UL;
        foreach (var child in node.ChildNodesAndTokens())
        {
            sum += child == without ? 0 : ComputeHash(child, vocabulary);
        }

        return Mix(sum + (ulong)node.Kind());
    }

    private static ulong ComputeHash(SyntaxToken token, IReadOnlySet<string> vocabulary)
    {
        var kind = (ulong)token.Kind() << 32;
        var hash = Mix(
            token.IsKind(SyntaxKind.IdentifierToken) && vocabulary.Contains(token.ValueText)
                ? kind + (ulong)string.GetHashCode(token.ValueText, StringComparison.Ordinal)
                : kind);
        foreach (var trivia in token.LeadingTrivia)
        {
            hash += trivia.GetStructure() is { } structure ? Mix(ComputeHash(structure, vocabulary)) : 0;
        }

        return hash;
    }

    // The finalizer of SplitMix64, which distributes similar inputs.
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
