using System.Linq;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Writes the method that enumerates the items of an operation's list, and its static description.</summary>
internal static class PagedOperationEmitter
{
    public static string GetReturnType(CSharpPagedOperation items) => $"IAsyncEnumerable<{items.ItemType}>";

    public static MethodSignature GetSignature(CSharpOperation operation, CSharpPagedOperation items) => new(
        GetReturnType(items),
        items.MethodName + "Async",
        Signatures.GetDeclaredParameters(operation, GetMaxItemsParameter(items)),
        operation.IsObsolete);

    public static void EmitDeclaration(SourceWriter writer, CSharpOperation operation, CSharpPagedOperation items)
    {
        writer.Line();
        var pages = items.Pagination is null ? string.Empty : " on all pages";
        var method = operation.MethodName + "Async";
        writer.Line($"/// <summary>Enumerates the items that <see cref=\"{method}\"/> returns{pages}. Items are read as they arrive.</summary>");
        writer.Line($"/// <inheritdoc cref=\"{method}\" path=\"/param\"/>");
        if (items.Pagination is not null)
        {
            writer.Line("/// <param name=\"maxItems\">The maximum number of items; null for all items.</param>");
        }

        TypeHeader.WriteObsolete(writer, operation.IsObsolete);
        var signature = GetSignature(operation, items);
        Signatures.Write(writer, $"{signature.ReturnType} {signature.Name}", signature.Parameters, ";");
    }

    public static void EmitDescription(SourceWriter writer, CSharpOperation operation, CSharpPagedOperation items)
    {
        var properties = string.Concat(new[] { items.ItemsProperty, items.ContainerProperty }.OfType<string>().Select(name => ", " + Literal.String(name)));
        var type = $"PagedOperation<{items.ItemType}>";
        writer.Assignment(
            $"private static readonly {type} {operation.MethodName}Items", $"new {type}({items.ReadFunction}{properties}){FormatPagedCall(items.Pagination)};");
    }

    public static void EmitMethod(SourceWriter writer, CSharpOperation operation, CSharpPagedOperation items, string request)
    {
        var pages = items.Pagination is { } paged ? $"{paged.StartValue}, {paged.LimitValue}, maxItems, " : string.Empty;
        Signatures.WriteExpression(
            writer,
            $"public {GetReturnType(items)} {items.MethodName}Async",
            Signatures.GetImplementedParameters(operation, GetMaxItemsParameter(items)),
            $"{operation.MethodName}Items.{RuntimeNames.PagedOperation.EnumerateAsync}(() => {request}, {pages}cancellationToken)");
    }

    private static string? GetMaxItemsParameter(CSharpPagedOperation items) => items.Pagination is null ? null : "int? maxItems";

    private static string FormatPagedCall(CSharpPagination? pagination)
    {
        if (pagination is null)
        {
            return string.Empty;
        }

        var arguments = pagination.Arguments.Select(static argument =>
            (argument.Name is { } name ? name + ": " : string.Empty) + (argument.Text is { } text ? Literal.String(text) : Literal.Integer(argument.Number)));
        return $".{pagination.Method}({string.Join(", ", arguments)})";
    }
}
