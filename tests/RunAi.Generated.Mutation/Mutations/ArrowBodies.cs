using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RunAi.Generated.Mutation.Mutations;

/// <summary>Tells expression bodies that return a value from those that are executed like a statement.</summary>
internal static class ArrowBodies
{
    /// <summary>Returns a value indicating whether the expression after the arrow is the value of the member.</summary>
    public static bool ReturnsValue(ArrowExpressionClauseSyntax arrow) => arrow.Parent switch
    {
        MethodDeclarationSyntax method => ReturnsValue(method.ReturnType, method.Modifiers.Any(modifier => modifier.Text == "async")),
        LocalFunctionStatementSyntax function => ReturnsValue(function.ReturnType, function.Modifiers.Any(modifier => modifier.Text == "async")),
        ConstructorDeclarationSyntax or DestructorDeclarationSyntax => false,
        AccessorDeclarationSyntax accessor => accessor.Keyword.Text == "get",
        _ => true,
    };

    private static bool ReturnsValue(TypeSyntax type, bool isAsync) => type.ToString() switch
    {
        "void" => false,
        "Task" or "ValueTask" => !isAsync,
        _ => true,
    };
}
