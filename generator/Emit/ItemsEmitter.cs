using System.Globalization;
using System.Linq;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Prints the method that gives an operation's list item by item, and the description behind it.</summary>
internal static class ItemsEmitter
{
    public static void EmitDeclaration(SourceWriter writer, CSharpOperation operation, CSharpItems items)
    {
        writer.Line();
        writer.Line($"/// <summary>The items that <see cref=\"{operation.MethodName}Async\"/> gives{(items.Pages is null ? string.Empty : ", from all pages")}, each read as it arrives.</summary>");
        writer.Line($"/// <inheritdoc cref=\"{operation.MethodName}Async\" path=\"/param\"/>");
        if (items.Pages is not null)
        {
            writer.Line("/// <param name=\"maxItems\">How many items are read at most; null for all.</param>");
        }

        TypeHead.WriteObsolete(writer, operation.IsObsolete);
        writer.Line($"IAsyncEnumerable<{items.ItemType}> {items.MethodName}Async({Signature(operation, items, " = null", " = default")});");
    }

    public static void EmitDescription(SourceWriter writer, CSharpOperation operation, CSharpItems items)
    {
        var member = string.Concat(new[] { items.Outer, items.Member }.OfType<string>().Select(name => ", " + Literal.String(name)));
        writer.Line($"private static readonly ItemList<{items.ItemType}> {operation.MethodName}Items = new ItemList<{items.ItemType}>({items.ReadFunction}{member}){PagesCall(items.Pages)};");
    }

    public static void EmitMethod(SourceWriter writer, CSharpOperation operation, CSharpItems items, string request)
    {
        var pages = items.Pages is { } paged ? $"{paged.OffsetValue}, {paged.LimitValue}, maxItems, " : string.Empty;
        writer.Line($"public IAsyncEnumerable<{items.ItemType}> {items.MethodName}Async({Signature(operation, items, string.Empty, string.Empty)}) =>");
        writer.Line($"    {operation.MethodName}Items.EnumerateAsync(() => {request}, {pages}cancellationToken);");
    }

    private static string Signature(CSharpOperation operation, CSharpItems items, string optional, string token) =>
        Signatures.Of(operation, optional, token, items.Pages is null ? null : "int? maxItems");

    private static string PagesCall(CSharpPages? pages)
    {
        if (pages is null)
        {
            return string.Empty;
        }

        var arguments = new[]
        {
            Literal.String(pages.Offset), pages.Limit is null ? null : Literal.String(pages.Limit), Named("next", pages.Next), Named("total", pages.Total),
            Named("pageSize", pages.PageSize), Named("largestPage", pages.LargestPage),
        };
        return $".Paged({string.Join(", ", arguments.OfType<string>())})";
    }

    private static string? Named(string name, string? text) => text is null ? null : $"{name}: {Literal.String(text)}";

    private static string? Named(string name, int? number) => number is { } value ? $"{name}: {value.ToString(CultureInfo.InvariantCulture)}" : null;
}
