using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RunAi.Generated.Mutation.Mutations;

/// <summary>
/// Finds the mutations of a syntax tree. It looks at syntax only, so some mutations do not compile; those are discarded later.
/// </summary>
internal sealed partial class MutationFinder : CSharpSyntaxWalker
{
    private readonly List<Mutation> _found = [];

    private MutationFinder()
    {
    }

    /// <summary>Returns the mutations of everything below <paramref name="root"/>, in the order of the text.</summary>
    public static IReadOnlyList<Mutation> Find(SyntaxNode root)
    {
        var finder = new MutationFinder();
        finder.Visit(root);
        return [.. finder._found.DistinctBy(mutation => (mutation.Span, mutation.Replacement)).OrderBy(mutation => mutation.Span.Start)];
    }

    public override void VisitAttributeList(AttributeListSyntax node)
    {
        // Attributes do not run.
    }

    public override void VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        foreach (var (kind, text) in OperatorMutations.Of(node))
        {
            Replace(kind, node.OperatorToken.Span, text);
        }

        if (node.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression)
        {
            Replace(MutationKind.Logic, node, Parenthesized(node.Left));
            Replace(MutationKind.Logic, node, Parenthesized(node.Right));
        }
        else if (node.IsKind(SyntaxKind.CoalesceExpression))
        {
            Replace(MutationKind.Branch, node, Parenthesized(node.Left));
            if (node.Right is not ThrowExpressionSyntax)
            {
                Replace(MutationKind.Branch, node, Parenthesized(node.Right));
            }
        }

        base.VisitBinaryExpression(node);
    }

    public override void VisitPrefixUnaryExpression(PrefixUnaryExpressionSyntax node)
    {
        switch (node.Kind())
        {
            case SyntaxKind.LogicalNotExpression:
                Replace(MutationKind.Logic, node, node.Operand.ToString());
                break;
            case SyntaxKind.UnaryMinusExpression or SyntaxKind.BitwiseNotExpression:
                Replace(MutationKind.Arithmetic, node, node.Operand.ToString());
                break;
            case SyntaxKind.PreIncrementExpression:
                Replace(MutationKind.Arithmetic, node.OperatorToken.Span, "--");
                break;
            case SyntaxKind.PreDecrementExpression:
                Replace(MutationKind.Arithmetic, node.OperatorToken.Span, "++");
                break;
        }

        base.VisitPrefixUnaryExpression(node);
    }

    public override void VisitPostfixUnaryExpression(PostfixUnaryExpressionSyntax node)
    {
        if (node.Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression)
        {
            Replace(MutationKind.Arithmetic, node.OperatorToken.Span, node.IsKind(SyntaxKind.PostIncrementExpression) ? "--" : "++");
        }

        base.VisitPostfixUnaryExpression(node);
    }

    public override void VisitAssignmentExpression(AssignmentExpressionSyntax node)
    {
        if (OperatorMutations.OfAssignment(node) is { } text)
        {
            Replace(MutationKind.Arithmetic, node.OperatorToken.Span, text);
        }

        if (node.Parent is InitializerExpressionSyntax && node.Right is not (LiteralExpressionSyntax or InitializerExpressionSyntax))
        {
            Replace(MutationKind.Default, node.Right, "default!");
        }

        base.VisitAssignmentExpression(node);
    }

    public override void VisitConditionalExpression(ConditionalExpressionSyntax node)
    {
        Replace(MutationKind.Branch, node, Parenthesized(node.WhenTrue));
        Replace(MutationKind.Branch, node, Parenthesized(node.WhenFalse));
        base.VisitConditionalExpression(node);
    }

    public override void VisitLiteralExpression(LiteralExpressionSyntax node)
    {
        foreach (var text in LiteralMutations.Of(node))
        {
            Replace(MutationKind.Literal, node, text);
        }
    }

    public override void VisitInterpolatedStringExpression(InterpolatedStringExpressionSyntax node)
    {
        Replace(MutationKind.Literal, node, "\"\"");
        foreach (var interpolation in node.Contents.OfType<InterpolationSyntax>())
        {
            Visit(interpolation.Expression);
        }
    }

    public override void VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        if (node.Expression is IdentifierNameSyntax { Identifier.Text: "nameof" })
        {
            return;
        }

        // The argument is enforced by CA2007, and no test has a synchronization context.
        if (node.Expression is MemberAccessExpressionSyntax { Name.Identifier.Text: "ConfigureAwait", Expression: var awaited })
        {
            Visit(awaited);
            return;
        }

        var method = node.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            _ => null,
        };
        if (method is not null && CallMutations.CounterpartOf(method.Identifier.Text) is { } counterpart)
        {
            Replace(MutationKind.Call, method.Identifier.Span, counterpart);
        }

        if (node.Expression is MemberAccessExpressionSyntax { Expression: var receiver } && CallMutations.IsDroppable(method!.Identifier.Text))
        {
            Replace(MutationKind.Call, TextSpan.FromBounds(receiver.Span.End, node.Span.End), "");
        }

        base.VisitInvocationExpression(node);
    }

    public override void VisitMemberAccessExpression(MemberAccessExpressionSyntax node)
    {
        if (node.ToString() is "string.Empty")
        {
            Replace(MutationKind.Literal, node, LiteralMutations.SomeText);
        }

        base.VisitMemberAccessExpression(node);
    }

    public override void VisitIsPatternExpression(IsPatternExpressionSyntax node)
    {
        if (node.Pattern is not UnaryPatternSyntax && !HasVariables(node))
        {
            Replace(MutationKind.Pattern, node.Pattern, $"not ({node.Pattern})");
        }

        base.VisitIsPatternExpression(node);
    }

    public override void VisitUnaryPattern(UnaryPatternSyntax node)
    {
        Replace(MutationKind.Pattern, node, node.Pattern.ToString());
        base.VisitUnaryPattern(node);
    }

    public override void VisitRelationalPattern(RelationalPatternSyntax node)
    {
        Replace(MutationKind.Pattern, node.OperatorToken.Span, OperatorMutations.BoundaryOf(node.OperatorToken.Text));
        base.VisitRelationalPattern(node);
    }

    public override void VisitBinaryPattern(BinaryPatternSyntax node)
    {
        Replace(MutationKind.Pattern, node, node.Left.ToString());
        Replace(MutationKind.Pattern, node, node.Right.ToString());
        base.VisitBinaryPattern(node);
    }

    public override void VisitWhenClause(WhenClauseSyntax node)
    {
        Replace(MutationKind.Filter, node, "");
        base.VisitWhenClause(node);
    }

    public override void VisitCatchFilterClause(CatchFilterClauseSyntax node)
    {
        Replace(MutationKind.Filter, node, "");
        base.VisitCatchFilterClause(node);
    }

    private static string Parenthesized(ExpressionSyntax node) =>
        node is IdentifierNameSyntax or LiteralExpressionSyntax or ParenthesizedExpressionSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax
            ? node.ToString()
            : $"({node})";

    private static bool HasVariables(SyntaxNode node) => node.DescendantNodes().Any(child => child is SingleVariableDesignationSyntax);

    private void Replace(MutationKind kind, SyntaxNode node, string replacement) => Replace(kind, node.Span, replacement);

    private void Replace(MutationKind kind, TextSpan span, string replacement) => _found.Add(new Mutation(kind, span, replacement));
}
