using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RunAi.Generated.Mutation.Mutations;

namespace RunAi.Generated.Mutation;

/// <summary>Finds the mutants of source files.</summary>
internal static class Mutants
{
    private const int ShortestContext = 12;
    private const int LongestContext = 160;

    /// <summary>Returns the mutants of a file, in the order of its text.</summary>
    /// <param name="tree">The syntax tree of the file.</param>
    /// <param name="file">The path to report.</param>
    public static IReadOnlyList<Mutant> Find(SyntaxTree tree, string file)
    {
        var root = tree.GetRoot();
        var text = tree.GetText();
        var counts = new Dictionary<(string, MutationKind, string, string), int>();
        var mutants = new List<Mutant>();
        foreach (var mutation in MutationFinder.Find(root))
        {
            var node = root.FindNode(mutation.Span, getInnermostNodeForTie: true);
            var member = MemberOf(node);
            var context = ContextOf(node, mutation.Span);
            var original = Normalize(text.ToString(context));
            var mutated = Normalize(text.ToString(TextSpan.FromBounds(context.Start, mutation.Span.Start))
                + mutation.Replacement + text.ToString(TextSpan.FromBounds(mutation.Span.End, context.End)));
            var key = (member, mutation.Kind, original, mutated);
            counts[key] = counts.GetValueOrDefault(key) + 1;
            mutants.Add(new Mutant
            {
                File = file,
                Member = member,
                Kind = mutation.Kind,
                Original = original,
                Mutated = mutated,
                Occurrence = counts[key],
                Line = text.Lines.IndexOf(mutation.Span.Start) + 1,
                Span = mutation.Span,
                Replacement = mutation.Replacement,
            });
        }

        return mutants;
    }

    /// <summary>Returns enough text around a mutation for a reader, and for telling it from other mutations of the member.</summary>
    private static TextSpan ContextOf(SyntaxNode node, TextSpan span) => node.AncestorsAndSelf()
        .TakeWhile(ancestor => ancestor is not (BlockSyntax or MemberDeclarationSyntax))
        .Where(ancestor => ancestor.Span.Contains(span) && ancestor.Span.Length is >= ShortestContext and <= LongestContext)
        .Select(ancestor => (TextSpan?)ancestor.Span)
        .FirstOrDefault() ?? span;

    private static string MemberOf(SyntaxNode node)
    {
        var names = node.AncestorsAndSelf().Select(NameOf).OfType<string>().Reverse();
        return string.Join('.', names);
    }

    private static string? NameOf(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        MethodDeclarationSyntax method => method.Identifier.Text + ParametersOf(method),
        ConstructorDeclarationSyntax constructor => "new" + ParametersOf(constructor),
        OperatorDeclarationSyntax @operator => @operator.OperatorToken.Text + ParametersOf(@operator),
        ConversionOperatorDeclarationSyntax conversion => conversion.Type + ParametersOf(conversion),
        IndexerDeclarationSyntax => "this",
        PropertyDeclarationSyntax property => property.Identifier.Text,
        EventDeclarationSyntax @event => @event.Identifier.Text,
        BaseFieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
        _ => null,
    };

    private static string ParametersOf(BaseMethodDeclarationSyntax method) =>
        $"({string.Join(", ", method.ParameterList.Parameters.Select(parameter => Normalize(parameter.Type?.ToString() ?? "")))})";

    private static string Normalize(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
