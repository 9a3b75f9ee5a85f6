using System.Globalization;
using System.Linq;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Prints the method that gives an operation's list item by item, and the description behind it.</summary>
internal static class PagedOperationEmitter
{
    public static void EmitDeclaration(SourceWriter writer, CSharpOperation operation, CSharpPagedOperation items)
    {
        writer.Line();
        writer.Line($"/// <summary>The items that <see cref=\"{operation.MethodName}Async\"/> gives{(items.Pagination is null ? string.Empty : ", from all pages")}, each read as it arrives.</summary>");
        writer.Line($"/// <inheritdoc cref=\"{operation.MethodName}Async\" path=\"/param\"/>");
        if (items.Pagination is not null)
        {
            writer.Line("/// <param name=\"maxItems\">How many items are read at most; null for all.</param>");
        }

        TypeHeader.WriteObsolete(writer, operation.IsObsolete);
        writer.Line($"IAsyncEnumerable<{items.ItemType}> {items.MethodName}Async({FormatSignature(operation, items, " = null", " = default")});");
    }

    public static void EmitDescription(SourceWriter writer, CSharpOperation operation, CSharpPagedOperation items)
    {
        var properties = string.Concat(new[] { items.ContainerProperty, items.ItemsProperty }.OfType<string>().Select(name => ", " + Literal.String(name)));
        writer.Line($"private static readonly PagedOperation<{items.ItemType}> {operation.MethodName}Items = new PagedOperation<{items.ItemType}>({items.ReadFunction}{properties}){FormatPagedCall(items.Pagination)};");
    }

    public static void EmitMethod(SourceWriter writer, CSharpOperation operation, CSharpPagedOperation items, string request)
    {
        var pages = items.Pagination is { } paged ? $"{paged.OffsetValue}, {paged.LimitValue}, maxItems, " : string.Empty;
        writer.Line($"public IAsyncEnumerable<{items.ItemType}> {items.MethodName}Async({FormatSignature(operation, items, string.Empty, string.Empty)}) =>");
        writer.Line($"    {operation.MethodName}Items.EnumerateAsync(() => {request}, {pages}cancellationToken);");
    }

    private static string FormatSignature(CSharpOperation operation, CSharpPagedOperation items, string optional, string token) =>
        Signatures.Format(operation, optional, token, items.Pagination is null ? null : "int? maxItems");

    private static string FormatPagedCall(CSharpPagination? pagination)
    {
        if (pagination is null)
        {
            return string.Empty;
        }

        var arguments = new[]
        {
            Literal.String(pagination.Offset),
            pagination.Limit is null ? null : Literal.String(pagination.Limit),
            FormatNamedArgument("next", pagination.Next),
            FormatNamedArgument("total", pagination.Total),
            FormatNamedArgument("pageSize", pagination.PageSize), FormatNamedArgument("maxPageSize", pagination.MaxPageSize),
        };
        return $".WithPagination({string.Join(", ", arguments.OfType<string>())})";
    }

    private static string? FormatNamedArgument(string name, string? text) => text is null ? null : $"{name}: {Literal.String(text)}";

    private static string? FormatNamedArgument(string name, int? number) =>
        number is { } value ? $"{name}: {value.ToString(CultureInfo.InvariantCulture)}" : null;
}
