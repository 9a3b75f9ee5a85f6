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
        Signatures.WriteExpression(
            writer,
            $"public static Task<{items.ItemType}?> {resource.FindName}Async",
            [
                $"this {group.InterfaceName} {list.Receiver}", "string name", $"Func<{items.ItemType}, bool>? where = null",
                "CancellationToken cancellationToken = default",
            ],
            $"{RuntimeNames.NamedResource.FindAsync}({list.Receiver}.{items.MethodName}Async({options}cancellationToken: cancellationToken), "
            + $"name, static item => {resource.Name}, where, cancellationToken)");
        if (resource.Ensure is { } ensure)
        {
            EmitEnsure(writer, group, resource, ensure);
        }
    }

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
        Signatures.Write(
            writer,
            $"public static Task<Ensured<{create.ResultType}>> {ensure.MethodName}Async",
            [
                $"this {group.InterfaceName} {receiver}", .. WaitEmitter.GetRequired(create).Select(Signatures.GetParameter),
                "CancellationToken cancellationToken = default",
            ],
            " =>");
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
