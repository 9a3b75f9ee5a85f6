using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Writes the methods that create a resource unless it exists.</summary>
internal static class EnsureEmitter
{
    /// <summary>Writes a method.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="owner">The interface that the method extends.</param>
    /// <param name="example">The expression for it in an example.</param>
    /// <param name="creator">The interface of the operation that creates the resource.</param>
    /// <param name="ensure">The method.</param>
    public static void Emit(SourceWriter writer, string owner, string example, string creator, CSharpEnsure ensure)
    {
        var create = ensure.Create;
        var method = $"<see cref=\"{creator}.{create.MethodName}Async\"/>";
        writer.Line($"/// <summary>Calls {method} unless a resource with the name exists in the same scope.</summary>");
        writer.Line(ensure.HasOwnResult
            ? "/// <returns>The existing resource, or the response of the creation.</returns>"
            : "/// <returns>The resource, and whether it was created.</returns>");
        var arguments = string.Join(", ", WaitEmitter.GetRequired(create).Select(static parameter => parameter.Name));
        var variables = ensure.HasOwnResult ? "existing, created" : "resource, wasCreated";
        ExampleWriter.Write(writer, $"var ({variables}) = await {example}.{ensure.MethodName}Async({arguments});");
        var signature = GetSignature(owner, ensure);
        Signatures.Write(writer, $"public static {signature.ReturnType} {signature.Name}", signature.Parameters, " =>");
        writer.Indent();
        writer.Line(ensure.HasOwnResult ? $"{RuntimeNames.NamedResource.EnsureWithResultAsync}(" : $"{RuntimeNames.NamedResource.EnsureAsync}(");
        writer.Indent();
        writer.Line(GetFind(ensure) + ",");
        writer.Line(GetCreate(ensure) + ", cancellationToken);");
        writer.Unindent();
        writer.Unindent();
    }

    /// <summary>Returns the method.</summary>
    /// <param name="owner">The interface that the method extends.</param>
    /// <param name="ensure">The method.</param>
    public static MethodSignature GetSignature(string owner, CSharpEnsure ensure) => new(
        ensure.HasOwnResult ? $"Task<Ensured<{ensure.ExistingType}, {ensure.Create.ResultType}>>" : $"Task<Ensured<{ensure.ExistingType}>>",
        ensure.MethodName + "Async",
        [
            $"this {owner} {ensure.Create.Receiver}",
            .. WaitEmitter.GetRequired(ensure.Create).Select(Signatures.GetParameter),
            "CancellationToken cancellationToken = default",
        ]);

    private static string GetFind(CSharpEnsure ensure)
    {
        var (item, id, token) = (ensure.Locals[0], ensure.Locals[1], ensure.Locals[2]);
        List<string> conditions = [.. ensure.Conditions.Select(static condition => $"{condition.Value} == {Literal.String(condition.Text)}"), .. ensure.Scope];
        var where = conditions.Count == 0 ? "null" : $"{item} => {string.Join(" && ", conditions)}";
        var arguments = string.Join(", ", ensure.FindArguments.Concat([where, token]));
        var find = $"{GetReceiver(ensure, ensure.Find.Group)}.{ensure.Find.Method}Async({arguments})";
        return ensure.Read is { IdPattern: { } pattern } read
            ? $"async {token} => await {find} is {{ {pattern}: {{ }} {id} }} ? await {GetRead(ensure, read, id)} : null"
            : $"{token} => {find}";
    }

    private static string GetCreate(CSharpEnsure ensure)
    {
        var token = ensure.Locals[2];
        var create = ensure.Create;
        var call = GetReceiver(ensure, ensure.CreateGroup) + WaitEmitter.GetCall(create, token).Substring(create.Receiver.Length);
        return ensure.Read is { CreatedId: { } created } read
            ? $"async {token} => await {GetRead(ensure, read, $"(await {call}).{created}")}"
            : $"{token} => {call}";
    }

    private static string GetRead(CSharpEnsure ensure, CSharpEnsureRead read, string id)
    {
        var arguments = read.Arguments.Select(argument => argument.Length == 0 ? id : argument).Concat([$"cancellationToken: {ensure.Locals[2]}"]);
        return $"{GetReceiver(ensure, read.Group)}.{read.Operation.MethodName}Async({string.Join(", ", arguments)})";
    }

    private static string GetReceiver(CSharpEnsure ensure, string? group) => group is null ? ensure.Create.Receiver : $"{ensure.Create.Receiver}.{group}";
}
