using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RunAi.Generated.Mutation.Mutations;

namespace RunAi.Generated.Mutation.Coverage;

/// <summary>Inserts a probe before each statement and into each expression body of a source file.</summary>
internal sealed class ProbeInserter : CSharpSyntaxWalker
{
    private readonly int _first;
    private readonly List<TextSpan> _spans = [];
    private readonly List<(TextSpan Span, string Text)> _edits = [];

    private ProbeInserter(int first) => _first = first;

    /// <summary>Inserts the probes.</summary>
    /// <param name="tree">The syntax tree of the file.</param>
    /// <param name="first">The number of the first probe.</param>
    /// <returns>The text with probes, and what each probe covers.</returns>
    public static (string Text, IReadOnlyList<TextSpan> Spans) Insert(SyntaxTree tree, int first)
    {
        var inserter = new ProbeInserter(first);
        inserter.Visit(tree.GetRoot());
        var source = tree.GetText().ToString();
        var text = new StringBuilder();
        var position = 0;

        // The order of edits at one position is that in which they were found.
        foreach (var (span, inserted) in inserter._edits.OrderBy(edit => edit.Span.Start))
        {
            text.Append(source, position, span.Start - position).Append(inserted);
            position = span.End;
        }

        return (text.Append(source, position, source.Length - position).ToString(), inserter._spans);
    }

    public override void DefaultVisit(SyntaxNode node)
    {
        if (node is StatementSyntax statement and not (BlockSyntax or LocalFunctionStatementSyntax or LabeledStatementSyntax))
        {
            switch (statement.Parent)
            {
                case BlockSyntax or SwitchSectionSyntax:
                    _edits.Add((new TextSpan(statement.SpanStart, 0), Probe(statement.Span)));
                    break;
                case not (GlobalStatementSyntax or LabeledStatementSyntax):
                    _edits.Add((new TextSpan(statement.SpanStart, 0), "{ " + Probe(statement.Span)));
                    base.DefaultVisit(node);
                    _edits.Add((new TextSpan(statement.Span.End, 0), " }"));
                    return;
            }
        }

        base.DefaultVisit(node);
    }

    public override void VisitArrowExpressionClause(ArrowExpressionClauseSyntax node)
    {
        var isGetter = node.Parent is PropertyDeclarationSyntax or IndexerDeclarationSyntax;
        var keyword = ArrowBodies.ReturnsValue(node) && node.Expression is not ThrowExpressionSyntax ? "return " : "";
        _edits.Add((node.ArrowToken.Span, $"{(isGetter ? "{ get " : "")}{{ {Probe(node.Parent!.Span)}{keyword}"));
        base.VisitArrowExpressionClause(node);
        _edits.Add((new TextSpan(node.Parent!.Span.End, 0), isGetter ? " } }" : " }"));
    }

    private string Probe(TextSpan span)
    {
        _spans.Add(span);
        return $"{ProbeSource.Call}({_first + _spans.Count - 1}); ";
    }
}
