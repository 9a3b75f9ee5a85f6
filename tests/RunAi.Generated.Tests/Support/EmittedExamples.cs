using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RunAi.Generator.Tests.Support;

/// <summary>Represents the examples in the documentation of generated extension methods and types of conditions.</summary>
/// <param name="compilation">The project with the generated code.</param>
/// <param name="namespace">The namespace of a client.</param>
/// <param name="client">The name of the client.</param>
internal sealed partial class EmittedExamples(Compilation compilation, string @namespace, string client)
{
    private readonly StringBuilder _code = new();
    private int _count;

    /// <summary>Gets the members that should have an example and have none.</summary>
    public List<string> Missing { get; } = [];

    /// <summary>Compiles the examples of all members whose names match, with their parameters as variables.</summary>
    /// <returns>The number of examples, and the errors.</returns>
    public (int Count, IReadOnlyList<string> Errors) Compile(Regex methods)
    {
        foreach (var tree in compilation.SyntaxTrees.Where(tree => Path.GetFileName(tree.FilePath).StartsWith(@namespace + ".", StringComparison.Ordinal)))
        {
            var nodes = tree.GetRoot().DescendantNodes().ToList();
            foreach (var method in nodes.OfType<MethodDeclarationSyntax>().Where(method => IsExtension(method) && methods.IsMatch(method.Identifier.Text)))
            {
                Add(method.Identifier.Text, method, code => code, method.ParameterList.Parameters.Skip(1).Where(parameter => parameter.Default is null)
                    .Select(parameter => parameter.ToString()));
            }

            foreach (var type in nodes.OfType<ClassDeclarationSyntax>().Where(IsFilter))
            {
                Add(type.Identifier.Text, type, static code => $"_ = {code};", GetValue(type));
            }
        }

        return (_count, UserProject.GetErrors(
            compilation,
            $$"""
            using RunAi.Generated;
            using {{@namespace}};

            internal static class Examples
            {
                {{_code}}
            }
            """));
    }

    private static bool IsExtension(MethodDeclarationSyntax method) =>
        method.ParameterList.Parameters.FirstOrDefault()?.Modifiers.Any(SyntaxKind.ThisKeyword) == true;

    private static bool IsFilter(ClassDeclarationSyntax type) =>
        type.BaseList?.Types.Any(static item => item.ToString().StartsWith("FilterCondition(", StringComparison.Ordinal)) == true;

    private void Add(string name, MemberDeclarationSyntax member, Func<string, string> complete, IEnumerable<string> variables)
    {
        var found = Example().Matches(member.GetLeadingTrivia().ToFullString());
        if (found.Count != 1)
        {
            Missing.Add(name);
            return;
        }

        var code = System.Net.WebUtility.HtmlDecode(found[0].Groups[1].Value);
        var parameters = string.Join(", ", new[] { $"I{client} runAi", "Stream stream" }.Concat(variables));
        _code.Append($"public static async Task Example{++_count}({parameters}) {{ await Task.CompletedTask; {complete(code)} }}\n    ");
    }

    // The variable "value" has the type that the method of the example accepts.
    private IEnumerable<string> GetValue(ClassDeclarationSyntax type)
    {
        var parts = Example().Match(type.GetLeadingTrivia().ToFullString()).Groups[1].Value.Split('.', '(');
        var symbol = compilation.GetTypeByMetadataName($"{@namespace}.{type.Identifier.Text}")!;
        var field = ((IPropertySymbol)symbol.GetMembers(parts[1]).Single()).Type;
        for (var declaring = field; declaring is not null; declaring = declaring.BaseType)
        {
            if (declaring.GetMembers(parts[2]).OfType<IMethodSymbol>().FirstOrDefault() is { } method)
            {
                return [$"{method.Parameters[0].Type.ToDisplayString()} value"];
            }
        }

        return [];
    }

    [GeneratedRegex("<example><code>(.*?)</code></example>")]
    private static partial Regex Example();
}
