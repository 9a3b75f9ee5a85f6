using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Writes the extension methods that omit the optional parameters of a group's operations.</summary>
internal static class OverloadEmitter
{
    public static void Emit(SourceWriter writer, CSharpGroup type)
    {
        var operations = type.Operations.Where(operation => operation.Overloads.Count > 0).ToList();
        if (operations.Count == 0)
        {
            return;
        }

        writer.Line();
        writer.Line($"/// <summary>Provides overloads of <see cref=\"{type.InterfaceName}\"/> without optional parameters.</summary>");
        TypeHeader.WriteGeneratedCode(writer);
        writer.Open($"{type.Visibility} static partial class {type.ExtensionsName}");
        for (var i = 0; i < operations.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            EmitOverloads(writer, type, operations[i]);
        }

        writer.Close();
    }

    private static void EmitOverloads(SourceWriter writer, CSharpGroup type, CSharpOperation operation)
    {
        foreach (var count in operation.Overloads)
        {
            EmitOverload(writer, type, operation, count, GroupEmitter.GetReturnType(operation), operation.MethodName + "Async");
            EmitOverload(writer, type, operation, count, GroupEmitter.GetResponseType(operation), operation.MethodName + "WithResponseAsync");
            if (operation.PagedOperation is { } items)
            {
                var maxItems = items.Pagination is null ? null : "null";
                EmitOverload(writer, type, operation, count, PagedOperationEmitter.GetReturnType(items), items.MethodName + "Async", maxItems);
            }
        }

        if (operation.PagedOperation is { HasMaxItemsOverload: true } paged)
        {
            EmitOverload(
                writer, type, operation, operation.Overloads[0], PagedOperationEmitter.GetReturnType(paged), paged.MethodName + "Async", "maxItems", "int? maxItems");
        }
    }

    private static void EmitOverload(
        SourceWriter writer, CSharpGroup type, CSharpOperation operation, int count, string returnType, string method, string? argument = null, string? parameter = null)
    {
        writer.Line($"/// <inheritdoc cref=\"{type.InterfaceName}.{method}\"/>");
        TypeHeader.WriteObsolete(writer, operation.IsObsolete);
        var kept = operation.Parameters.Take(count).ToList();
        List<string> parameters = [$"this {type.InterfaceName} {operation.Receiver}", .. kept.Select(Signatures.GetParameter)];
        var arguments = kept.Select(value => value.Name).Concat(Enumerable.Repeat("null", operation.Parameters.Count - count)).ToList();
        if (parameter is not null)
        {
            parameters.Add(parameter);
        }

        if (argument is not null)
        {
            arguments.Add(argument);
        }

        parameters.Add(parameter is null ? "CancellationToken cancellationToken" : "CancellationToken cancellationToken = default");
        arguments.Add("cancellationToken");
        Signatures.WriteExpression(
            writer, $"public static {returnType} {method}", parameters, $"{operation.Receiver}.{method}({string.Join(", ", arguments)})");
    }
}
