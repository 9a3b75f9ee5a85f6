using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Writes the extension methods that omit the optional parameters of a group's operations.</summary>
internal static class OverloadEmitter
{
    private const string MaxItems = "maxItems";

    public static void Emit(SourceWriter writer, CSharpGroup type)
    {
        var operations = type.Operations.Where(operation => operation.Overloads.Count > 0).ToList();
        if (operations.Count == 0)
        {
            return;
        }

        writer.Line();
        writer.Open($"{type.Visibility} static partial class {type.ExtensionsName}");
        foreach (var operation in operations)
        {
            writer.Line($"/// <inheritdoc cref=\"{type.InterfaceName}.{operation.MethodName}Async\"/>");
            EmitOverloads(writer, type, operation);
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
                var returnType = PagedOperationEmitter.GetReturnType(items);
                EmitOverload(writer, type, operation, count, returnType, items.MethodName + "Async", items.Pagination is null ? null : "null");
            }
        }

        if (operation.PagedOperation is { Pagination: not null } paged)
        {
            var (count, maxItems) = paged.HasMaxItemsOverload ? (operation.Overloads[0], MaxItems) : (operation.Parameters.Count, "null");
            EmitOverload(writer, type, operation, count, PagedOperationEmitter.GetReturnType(paged), paged.MethodName + "Async", maxItems);
        }
    }

    /// <param name="writer">The writer.</param>
    /// <param name="type">The group.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="count">The number of leading parameters of the operation that the overload has.</param>
    /// <param name="returnType">The return type.</param>
    /// <param name="method">The name of the method.</param>
    /// <param name="maxItems">The argument for the maximum number of items; null for none.</param>
    private static void EmitOverload(
        SourceWriter writer, CSharpGroup type, CSharpOperation operation, int count, string returnType, string method, string? maxItems = null)
    {
        TypeHeader.WriteObsolete(writer, operation.IsObsolete);
        var kept = operation.Parameters.Take(count).ToList();
        List<string> parameters = [$"this {type.InterfaceName} {operation.Receiver}", .. kept.Select(Signatures.GetParameter)];
        var arguments = kept.Select(parameter => parameter.Name).Concat(Enumerable.Repeat("null", operation.Parameters.Count - count)).ToList();
        if (maxItems is not null)
        {
            arguments.Add(maxItems);
        }

        if (maxItems == MaxItems)
        {
            parameters.Add($"int? {MaxItems}");
            parameters.Add("CancellationToken cancellationToken = default");
        }
        else
        {
            parameters.Add("CancellationToken cancellationToken");
        }

        arguments.Add("cancellationToken");
        Signatures.WriteExpression(
            writer, $"public static {returnType} {method}", parameters, $"{operation.Receiver}.{method}({string.Join(", ", arguments)})");
    }
}
