using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RunAi.Generated.Mutation.Mutations;

/// <summary>Replaces literals.</summary>
internal static class LiteralMutations
{
    /// <summary>The literal that replaces an empty string.</summary>
    public const string SomeText = "\"mutated\"";

    /// <summary>Returns the literals that replace <paramref name="node"/>.</summary>
    public static IEnumerable<string> Of(LiteralExpressionSyntax node) => node.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression => ["false"],
        SyntaxKind.FalseLiteralExpression => ["true"],
        SyntaxKind.StringLiteralExpression => [node.Token.ValueText.Length == 0 ? SomeText : "\"\""],
        SyntaxKind.NumericLiteralExpression => Numbers(node.Token.Value!),
        _ => [],
    };

    private static string[] Numbers(object value) => value switch
    {
        0 => ["1"],
        1 => ["0", "2"],
        int number => [(number - 1).ToString(CultureInfo.InvariantCulture), (number + 1L).ToString(CultureInfo.InvariantCulture)],
        long number => [$"{number - 1}L", $"{number + 1}L"],
        uint number => [$"{number + 1UL}u"],
        double number => [(number + 1).ToString("0.0###", CultureInfo.InvariantCulture)],
        _ => [],
    };
}
