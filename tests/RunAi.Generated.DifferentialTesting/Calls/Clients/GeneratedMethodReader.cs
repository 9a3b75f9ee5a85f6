using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RunAi.Generated.DifferentialTesting.Calls.Clients;

/// <summary>Reads the methods of generated group clients from their source code.</summary>
internal static class GeneratedMethodReader
{
    private const string FieldSuffix = "Operation";

    // Declares the credentials.
    private const string Requirement = "Requires";

    public static IEnumerable<GeneratedMethod> Read(SyntaxTree tree) =>
        from type in tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>()
        from field in type.Members.OfType<FieldDeclarationSyntax>()
        let variable = field.Declaration.Variables[0]
        where variable.Identifier.Text.EndsWith(FieldSuffix, StringComparison.Ordinal)
        let creation = variable.DescendantNodes().OfType<ObjectCreationExpressionSyntax>().FirstOrDefault(IsOperation)
        where creation is not null
        let arguments = creation.ArgumentList!.Arguments
        let name = variable.Identifier.Text[..^FieldSuffix.Length]
        select new GeneratedMethod(
            type.BaseList!.Types[0].Type.ToString(),
            name,
            GetHttpMethod(arguments[1].Expression),
            GetText(arguments[2].Expression)!,
            [.. GetRequestMethods(type, name).SelectMany(ReadBindings)],
            [
                .. variable.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(static call => GetName(call) != Requirement)
                    .Select(ReadResponse).Reverse(),
            ]);

    private static bool IsOperation(ObjectCreationExpressionSyntax creation) => creation.Type is SimpleNameSyntax { Identifier.Text: "Operation" };

    private static string GetHttpMethod(ExpressionSyntax expression) => expression is MemberAccessExpressionSyntax member
        ? member.Name.Identifier.Text.ToUpperInvariant()
        : GetText(((ObjectCreationExpressionSyntax)expression).ArgumentList!.Arguments[0].Expression)!;

    private static IEnumerable<MethodDeclarationSyntax> GetRequestMethods(ClassDeclarationSyntax type, string name) => type.Members
        .OfType<MethodDeclarationSyntax>()
        .Where(method => method.Body is not null && method.Identifier.Text is var text && (text == name + "Request" || text == name + "WithResponseAsync"));

    private static IEnumerable<RequestBinding> ReadBindings(MethodDeclarationSyntax method) =>
        from statement in method.Body!.Statements.OfType<ExpressionStatementSyntax>()
        let call = statement.Expression as InvocationExpressionSyntax
        where call?.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "request" } }
        select ReadBinding(call, method);

    private static RequestBinding ReadBinding(InvocationExpressionSyntax call, MethodDeclarationSyntax method)
    {
        var name = GetName(call);
        var arguments = call.ArgumentList.Arguments.Select(argument => argument.Expression).ToList();
        var texts = arguments.Select(GetText).OfType<string>().ToList();
        var wireName = arguments.Count > 0 ? GetText(arguments[0]) : null;
        var parameters = method.ParameterList.Parameters.Select(parameter => parameter.Identifier.ValueText).ToList();
        var (parameter, property) = arguments.Select(GetAccess).FirstOrDefault(access => access.Parameter is { } used && parameters.Contains(used));
        var text = texts.Count > (wireName is null ? 0 : 1) ? texts[^1] : null;
        return new RequestBinding(name, wireName, parameter, property, text);
    }

    private static (string? Parameter, string? Property) GetAccess(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => (name.Identifier.ValueText, null),
        PostfixUnaryExpressionSyntax forgiving => GetAccess(forgiving.Operand),
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } member => (owner.Identifier.ValueText, member.Name.Identifier.ValueText),
        ConditionalAccessExpressionSyntax { Expression: IdentifierNameSyntax owner, WhenNotNull: MemberBindingExpressionSyntax member } =>
            (owner.Identifier.ValueText, member.Name.Identifier.ValueText),
        _ => (null, null),
    };

    private static string GetName(InvocationExpressionSyntax call) => ((MemberAccessExpressionSyntax)call.Expression).Name.Identifier.Text;

    private static ResponseBinding ReadResponse(InvocationExpressionSyntax call)
    {
        var name = GetName(call);
        var texts = call.ArgumentList.Arguments.Select(argument => GetText(argument.Expression)).OfType<string>().ToList();
        return new ResponseBinding(name, texts.Count == 0 ? [] : texts[0].Split(' '), texts.Count > 1 ? texts[1] : null);
    }

    private static string? GetText(ExpressionSyntax expression) =>
        expression is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression) ? literal.Token.ValueText : null;
}
