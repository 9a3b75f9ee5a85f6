using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Writes the methods that find a resource by its name.</summary>
internal static class NamedResourceEmitter
{
    private const string Token = "cancellationToken";

    public static void Emit(SourceWriter writer, CSharpGroup group, CSharpNamedResource resource)
    {
        EmitFind(writer, group, resource);
        EmitGet(writer, group, resource);
        foreach (var ensure in resource.Ensures)
        {
            EnsureEmitter.Emit(writer, group.InterfaceName, ExampleWriter.GetReceiver(group), group.InterfaceName, ensure);
        }
    }

    /// <summary>Returns the methods that find.</summary>
    public static IReadOnlyList<MethodSignature> GetSignatures(CSharpGroup group, CSharpNamedResource resource) =>
        [GetSignature(group, resource, resource.FindName, "?"), GetSignature(group, resource, resource.GetName, string.Empty)];

    private static MethodSignature GetSignature(CSharpGroup group, CSharpNamedResource resource, string method, string suffix)
    {
        var type = resource.List.PagedOperation!.ItemType;
        return new MethodSignature(
            $"Task<{type}{suffix}>",
            method + "Async",
            [
                $"this {group.InterfaceName} {resource.List.Receiver}",
                .. WaitEmitter.GetRequired(resource.List).Select(Signatures.GetParameter),
                $"string {resource.Locals[0]}",
                $"Func<{type}, bool>? {resource.Locals[1]} = null",
                "CancellationToken cancellationToken = default",
            ]);
    }

    private static void EmitFind(SourceWriter writer, CSharpGroup group, CSharpNamedResource resource)
    {
        var list = resource.List;
        var (name, where, item) = (resource.Locals[0], resource.Locals[1], resource.Locals[2]);
        writer.Line($"/// <summary>Finds a resource of {GetReference(group, resource)} by its name.</summary>");
        writer.Line($"/// <param name=\"{where.TrimStart('@')}\">Selects among resources with the same name; null for all.</param>");
        writer.Line("/// <returns>The resource; null if there is none.</returns>");
        writer.Line("/// <exception cref=\"RunAiAmbiguousNameException\">There are several.</exception>");
        WriteExample(writer, group, resource, resource.FindName);
        var filter = resource.Filter is null ? [] : (string[])[$"new() {{ {resource.Filter} = {GetFilter(resource)} }}"];
        var arguments = string.Join(", ", GetRequiredNames(list).Concat(filter).Concat([$"cancellationToken: {Token}"]));
        Write(
            writer,
            GetSignatures(group, resource)[0],
            $"{RuntimeNames.NamedResource.FindAsync}({list.Receiver}.{list.PagedOperation!.MethodName}Async({arguments}), "
            + $"{name}, static {item} => {resource.Name}, {where}, {Token})");
    }

    private static void EmitGet(SourceWriter writer, CSharpGroup group, CSharpNamedResource resource)
    {
        var (name, where) = (resource.Locals[0], resource.Locals[1]);
        writer.Line($"/// <summary>Gets the resource of {GetReference(group, resource)} with a name.</summary>");
        writer.Line($"/// <param name=\"{where.TrimStart('@')}\">Selects among resources with the same name; null for all.</param>");
        writer.Line("/// <exception cref=\"RunAiNameNotFoundException\">There is none.</exception>");
        writer.Line("/// <exception cref=\"RunAiAmbiguousNameException\">There are several.</exception>");
        WriteExample(writer, group, resource, resource.GetName);
        var arguments = string.Join(", ", GetRequiredNames(resource.List).Concat([name, where, Token]));
        Write(
            writer,
            GetSignatures(group, resource)[1],
            $"{RuntimeNames.NamedResource.GetAsync}({resource.List.Receiver}.{resource.FindName}Async({arguments}), "
            + $"{Literal.String(resource.Kind)}, {name})");
    }

    private static void Write(SourceWriter writer, MethodSignature signature, string expression) =>
        Signatures.WriteExpression(writer, $"public static {signature.ReturnType} {signature.Name}", signature.Parameters, expression);

    private static void WriteExample(SourceWriter writer, CSharpGroup group, CSharpNamedResource resource, string method)
    {
        var arguments = string.Join(", ", GetRequiredNames(resource.List).Append("\"name\""));
        ExampleWriter.Write(writer, $"var found = await {ExampleWriter.GetReceiver(group)}.{method}Async({arguments});");
    }

    private static IEnumerable<string> GetRequiredNames(CSharpOperation operation) =>
        WaitEmitter.GetRequired(operation).Select(static parameter => parameter.Name);

    private static string GetReference(CSharpGroup group, CSharpNamedResource resource) =>
        $"<see cref=\"{group.InterfaceName}.{resource.List.PagedOperation!.MethodName}Async\"/>";

    private static string GetFilter(CSharpNamedResource resource) => resource.FilterField is { } field
        ? $"[{RuntimeNames.NamedResource.Filter}({Literal.String(field)}, {resource.Locals[0]})]"
        : resource.Locals[0];
}
