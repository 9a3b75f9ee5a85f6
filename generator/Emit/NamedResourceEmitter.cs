using System.Linq;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Writes the methods that find a resource by its name and create it unless it exists.</summary>
internal static class NamedResourceEmitter
{
    public static void Emit(SourceWriter writer, CSharpGroup group, CSharpNamedResource resource)
    {
        var list = resource.List;
        var items = list.PagedOperation!;
        writer.Line($"/// <summary>Finds a resource of <see cref=\"{group.InterfaceName}.{items.MethodName}Async\"/> by its name.</summary>");
        writer.Line("/// <param name=\"where\">Selects among resources with the same name; null for all.</param>");
        writer.Line("/// <returns>The resource; null if there is none.</returns>");
        writer.Line("/// <exception cref=\"RunAiAmbiguousNameException\">There are several.</exception>");
        var options = resource.Filter is null ? string.Empty : $"new() {{ {resource.Filter} = {GetFilter(resource)} }}, ";
        var signature = GetFindSignature(group, resource);
        Signatures.WriteExpression(
            writer,
            $"public static {signature.ReturnType} {signature.Name}",
            signature.Parameters,
            $"{RuntimeNames.NamedResource.FindAsync}({list.Receiver}.{items.MethodName}Async({options}cancellationToken: cancellationToken), "
            + $"name, static item => {resource.Name}, where, cancellationToken)");
        if (resource.Ensure is { } ensure)
        {
            EmitEnsure(writer, group, resource, ensure);
        }
    }

    /// <summary>Returns the method that finds.</summary>
    public static MethodSignature GetFindSignature(CSharpGroup group, CSharpNamedResource resource)
    {
        var type = resource.List.PagedOperation!.ItemType;
        return new MethodSignature(
            $"Task<{type}?>",
            resource.FindName + "Async",
            [
                $"this {group.InterfaceName} {resource.List.Receiver}", "string name", $"Func<{type}, bool>? where = null",
                "CancellationToken cancellationToken = default",
            ]);
    }

    /// <summary>Returns the method that creates.</summary>
    public static MethodSignature GetEnsureSignature(CSharpGroup group, CSharpEnsure ensure) => new(
        $"Task<Ensured<{ensure.Create.ResultType}>>",
        ensure.MethodName + "Async",
        [
            $"this {group.InterfaceName} {ensure.Create.Receiver}", .. WaitEmitter.GetRequired(ensure.Create).Select(Signatures.GetParameter),
            "CancellationToken cancellationToken = default",
        ]);

    private static string GetFilter(CSharpNamedResource resource) => resource.FilterField is { } field
        ? $"[{RuntimeNames.NamedResource.Filter}({Literal.String(field)}, name)]"
        : "name";

    private static void EmitEnsure(SourceWriter writer, CSharpGroup group, CSharpNamedResource resource, CSharpEnsure ensure)
    {
        var create = ensure.Create;
        var receiver = create.Receiver;
        var method = $"<see cref=\"{group.InterfaceName}.{create.MethodName}Async\"/>";
        writer.Line($"/// <summary>Calls {method} unless a resource with the name exists in the same scope.</summary>");
        writer.Line("/// <returns>The resource, and whether it was created.</returns>");
        var signature = GetEnsureSignature(group, ensure);
        Signatures.Write(writer, $"public static {signature.ReturnType} {signature.Name}", signature.Parameters, " =>");
        var where = ensure.Scope.Count == 0 ? "null" : $"{ensure.ItemName} => {string.Join(" && ", ensure.Scope)}";
        var find = $"{receiver}.{resource.FindName}Async({ensure.Name}, {where}, {ensure.TokenName})";
        writer.Indent();
        writer.Line($"{RuntimeNames.NamedResource.EnsureAsync}(");
        writer.Indent();
        writer.Line(ensure.Item is { } item
            ? $"async {ensure.TokenName} => await {find} is {{ {ensure.IdPattern}: {{ }} {ensure.IdName} }}"
                + $" ? await {receiver}.{item.MethodName}Async({ensure.IdName}, cancellationToken: {ensure.TokenName}) : null,"
            : $"{ensure.TokenName} => {find},");
        writer.Line($"{ensure.TokenName} => {WaitEmitter.GetCall(create, ensure.TokenName)}, cancellationToken);");
        writer.Unindent();
        writer.Unindent();
    }
}
