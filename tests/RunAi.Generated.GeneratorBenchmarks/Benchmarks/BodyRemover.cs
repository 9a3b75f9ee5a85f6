using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunAi.Generated.GeneratorBenchmarks.Competitors;

namespace RunAi.Generated.GeneratorBenchmarks.Benchmarks;

/// <summary>Replaces the bodies of methods, so that there is nothing to bind.</summary>
internal sealed class BodyRemover : CSharpSyntaxRewriter
{
    private static readonly ArrowExpressionClauseSyntax Nothing = SyntaxFactory.ArrowExpressionClause(SyntaxFactory.ParseExpression("throw null!"));

    public static SyntaxTree Remove(SyntaxTree tree) => Projects.Parse(new BodyRemover().Visit(tree.GetRoot()).NormalizeWhitespace().ToFullString());

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node) => node.Body is null && node.ExpressionBody is null
        ? node
        : node.WithBody(null).WithExpressionBody(Nothing).WithSemicolonToken(
            SyntaxFactory.Token(SyntaxKind.SemicolonToken)).WithModifiers(WithoutAsync(node.Modifiers));

    private static SyntaxTokenList WithoutAsync(SyntaxTokenList modifiers) => new(modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.AsyncKeyword)));
}
