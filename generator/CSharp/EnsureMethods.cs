using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>Creates the extension methods that create a resource unless it exists.</summary>
internal sealed class EnsureMethods(MemberNames members)
{
    private const string Verb = "Create";

    /// <summary>Returns what a method creates: <c>Thing</c> for <c>CreateThing</c>; null for other methods.</summary>
    public static string? GetNoun(string method) =>
        method.StartsWith(Verb, StringComparison.Ordinal) && method.Length > Verb.Length ? method.Substring(Verb.Length) : null;

    /// <summary>Creates the method; null if an operation has no method, or one with another name.</summary>
    /// <param name="creation">How the resource is created.</param>
    /// <param name="find">The method that finds it, with the operation of the list and the property of the client; null for the group.</param>
    /// <param name="methods">The methods by their operations.</param>
    /// <param name="getGroup">Returns the property of the client with an operation; null for the group.</param>
    /// <param name="scope">The names of the methods.</param>
    public CSharpEnsure? Create(
        ApiNamedCreation creation,
        (string Method, CSharpOperation List, string? Group) find,
        IReadOnlyDictionary<ApiOperationModel, CSharpOperation> methods,
        Func<ApiOperationModel, string?> getGroup,
        NameScope scope)
    {
        CSharpOperation? read = null;
        if (!methods.TryGetValue(creation.Operation, out var create)
            || GetNoun(create.MethodName) is not { } noun
            || (creation.Read is not null && !methods.TryGetValue(creation.Read.Operation, out read)))
        {
            return null;
        }

        var body = create.Parameters.Last(static parameter => !parameter.IsOptional).Name;
        var locals = MemberNames.CreateLocals(create);
        var item = locals.Take("item");
        var arguments = creation.ListArguments.Select(argument => GetArgument(argument, creation.Operation, create, body)).ToList();
        return new CSharpEnsure(
            scope.Take("Ensure" + noun),
            (find.Method, find.Group),
            arguments.Append(GetRequiredExpression(body, creation.Name)).ToEquatableArray(),
            creation.Scope.Select(pair => GetCondition(body, pair.Body, item, pair.Item)).ToEquatableArray(),
            creation.Conditions.Select(condition => (members.GetText(item, condition.Key), condition.Value)).ToEquatableArray(),
            create,
            getGroup(creation.Operation),
            read is not null && creation.Read!.ReadsItem ? read.ResultType! : find.List.PagedOperation!.ItemType,
            creation.HasOwnResult,
            creation.Read is null ? null : CreateRead(creation.Read, read!, getGroup(creation.Read.Operation), arguments),
            new[] { item, locals.Take("id"), locals.Take("token") }.ToEquatableArray());
    }

    private CSharpEnsureRead CreateRead(ApiNamedRead read, CSharpOperation operation, string? group, List<string> arguments) => new(
        operation,
        group,
        read.ReadsItem ? GetRequiredExpression(string.Empty, read.Id).Substring(1) : null,
        read.CreatedId is { } created ? GetRequiredExpression(string.Empty, created).Substring(1) : null,
        read.Arguments.Select(index => index is { } known ? arguments[known] : string.Empty).ToEquatableArray());

    private string GetArgument(ApiListArgument argument, ApiOperationModel operation, CSharpOperation create, string body)
    {
        if (argument.Body is { } path)
        {
            return GetRequiredExpression(body, path);
        }

        var required = operation.Parameters.Where(static parameter => parameter is { Required: true, FixedValue: null }).ToList();
        return create.Parameters.Where(static parameter => !parameter.IsOptional).ElementAt(required.IndexOf(argument.Parameter!)).Name;
    }

    // A value that the body does not have is chosen by the server.
    private string GetCondition(string body, ApiPropertyPath own, string item, ApiPropertyPath other)
    {
        var value = GetRequiredExpression(body, own);
        var comparison = $"{members.GetExpression(item, other)} == {value}";
        return own.Last.Required && !own.Last.Type.Nullable ? comparison : $"({value} is null || {comparison})";
    }

    private string GetRequiredExpression(string variable, ApiPropertyPath path) => members.GetExpression(variable, path).Replace("?.", ".");
}
