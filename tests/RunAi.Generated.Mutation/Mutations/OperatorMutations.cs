using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RunAi.Generated.Mutation.Mutations;

/// <summary>Replaces operators.</summary>
internal static class OperatorMutations
{
    /// <summary>Returns the operators that replace the one of <paramref name="node"/>.</summary>
    public static IEnumerable<(MutationKind Kind, string Text)> Of(BinaryExpressionSyntax node) => node.OperatorToken.Text switch
    {
        "==" => [(MutationKind.Comparison, "!=")],
        "!=" => [(MutationKind.Comparison, "==")],
        "<" or ">" or "<=" or ">=" =>
        [
            (MutationKind.Comparison, BoundaryOf(node.OperatorToken.Text)),
            (MutationKind.Comparison, OppositeOf(node.OperatorToken.Text)),
        ],
        "&&" => [(MutationKind.Logic, "||")],
        "||" => [(MutationKind.Logic, "&&")],
        "+" when IsText(node.Left) || IsText(node.Right) => [],
        var text => ArithmeticOf(text) is { } other ? [(MutationKind.Arithmetic, other)] : [],
    };

    /// <summary>Returns the operator that replaces the one of a compound assignment; <see langword="null"/> for a simple one.</summary>
    public static string? OfAssignment(AssignmentExpressionSyntax node)
    {
        var text = node.OperatorToken.Text[..^1];
        return text switch
        {
            "" => null,
            "??" => "=",
            "+" when IsText(node.Right) => null,
            _ => ArithmeticOf(text) is { } other ? other + "=" : null,
        };
    }

    /// <summary>Returns the comparison that differs only for equal operands.</summary>
    public static string BoundaryOf(string comparison) => comparison switch
    {
        "<" => "<=",
        "<=" => "<",
        ">" => ">=",
        ">=" => ">",
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "The operator is not a relational one."),
    };

    private static string OppositeOf(string comparison) => comparison[0] == '<' ? ">" + comparison[1..] : "<" + comparison[1..];

    private static string? ArithmeticOf(string text) => text switch
    {
        "+" => "-",
        "-" => "+",
        "*" => "/",
        "/" => "*",
        "%" => "*",
        "&" => "|",
        "|" => "&",
        "^" => "&",
        "<<" => ">>",
        ">>" => "<<",
        _ => null,
    };

    private static bool IsText(ExpressionSyntax node) => node is InterpolatedStringExpressionSyntax
        || node.IsKind(SyntaxKind.StringLiteralExpression)
        || (node is BinaryExpressionSyntax { OperatorToken.Text: "+" } sum && (IsText(sum.Left) || IsText(sum.Right)));
}
