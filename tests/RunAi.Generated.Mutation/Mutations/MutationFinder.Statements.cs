using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RunAi.Generated.Mutation.Mutations;

/// <content>Mutations of statements and of what members return.</content>
internal sealed partial class MutationFinder
{
    public override void VisitIfStatement(IfStatementSyntax node)
    {
        Negate(node.Condition);
        base.VisitIfStatement(node);
    }

    public override void VisitWhileStatement(WhileStatementSyntax node)
    {
        Negate(node.Condition);
        base.VisitWhileStatement(node);
    }

    public override void VisitDoStatement(DoStatementSyntax node)
    {
        Negate(node.Condition);
        base.VisitDoStatement(node);
    }

    public override void VisitForStatement(ForStatementSyntax node)
    {
        Negate(node.Condition);
        base.VisitForStatement(node);
    }

    public override void VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        Remove(node);
        base.VisitExpressionStatement(node);
    }

    public override void VisitThrowStatement(ThrowStatementSyntax node)
    {
        Remove(node);
        base.VisitThrowStatement(node);
    }

    public override void VisitBreakStatement(BreakStatementSyntax node) => Remove(node);

    public override void VisitContinueStatement(ContinueStatementSyntax node) => Remove(node);

    public override void VisitYieldStatement(YieldStatementSyntax node)
    {
        Remove(node);
        base.VisitYieldStatement(node);
    }

    public override void VisitReturnStatement(ReturnStatementSyntax node)
    {
        if (node.Expression is null)
        {
            Remove(node);
        }
        else
        {
            ReturnDefault(node.Expression);
        }

        base.VisitReturnStatement(node);
    }

    public override void VisitArrowExpressionClause(ArrowExpressionClauseSyntax node)
    {
        if (ArrowBodies.ReturnsValue(node))
        {
            ReturnDefault(node.Expression);
        }
        else
        {
            Replace(MutationKind.Statement, TextSpan.FromBounds(node.SpanStart, node.Parent!.Span.End), "{ }");
        }

        base.VisitArrowExpressionClause(node);
    }

    private void Negate(ExpressionSyntax? condition)
    {
        // These have mutations of their own that come to the same.
        if (condition is null or LiteralExpressionSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression }
            || condition.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression
            || (condition is IsPatternExpressionSyntax { Pattern: var pattern } && (pattern is UnaryPatternSyntax || !HasVariables(condition))))
        {
            return;
        }

        Replace(MutationKind.Negation, condition, $"!({condition})");
    }

    private void ReturnDefault(ExpressionSyntax value)
    {
        if (value is not ThrowExpressionSyntax && value.ToString() is not ("null" or "default" or "default!" or "false" or "0" or "[]" or "null!"))
        {
            Replace(MutationKind.Default, value, "default!");
        }
    }

    private void Remove(StatementSyntax statement) => Replace(MutationKind.Statement, statement, ";");
}
