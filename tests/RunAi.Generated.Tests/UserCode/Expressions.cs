using System.Linq.Expressions;
using System.Text.Json;
using Microsoft.Kiota.Abstractions;
using RunAi.Test;
using WidgetList = System.Collections.Generic.IReadOnlyList<RunAi.Test.Widget>;

namespace User;

public static class Expressions
{
    public static void Assignments(Widget widget)
    {
        widget.Count ??= 0;
        widget.Count += 1;
        widget.Owner ??= new() { Name = "Ada" };
        widget.Owner.Email ??= "ada@example.com";
        (widget.Name, widget.Class) = (widget.Class ?? "none", widget.Name);
        widget.Size = widget.Size with { Value = "small" };
        widget.Price = widget.Price * 2 ?? 0;
    }

    public static string Texts(Widget widget) =>
        $"{widget.Name,10} {widget.Price:F2} {widget.Created:O} {widget.Day} {widget.Size} {nameof(Widget.Labels)} {widget.Owner?.Email?.Length ?? 0}";

    public static Dictionary<Size, List<string>> Queries(WidgetList widgets) => (
        from widget in widgets
        where widget.Tags.Contains("first") && widget.Count is > 0
        orderby widget.Created descending, widget.Name
        group widget.Owner?.Name ?? "none" by widget.Size).ToDictionary(group => group.Key, group => group.ToList());

    public static Expression<Func<Widget, bool>> Tree() => widget => widget.Size == Size.Small && widget.Name.StartsWith("a");

    public static HashSet<Size> Sets() => [Size.Small, new("small"), Size.ExtraLarge];

    public static Widget? Json(string text) => JsonSerializer.Deserialize<Widget>(JsonSerializer.Serialize(JsonSerializer.Deserialize<Widget>(text)));

    public static async Task<int> CallsAsync(IWidgetsClient client, CancellationToken cancellationToken)
    {
        try
        {
            var created = await client.CreateWidgetAsync(Initializers.Complete(), cancellationToken);
            var widget = await client.GetWidgetAsync(created.Id, cancellationToken);
            var (first, second) = (await client.ListWidgetsAsync(cancellationToken: cancellationToken), await client.ListWidgetsAsync());
            foreach (var listed in first.Concat(second).Where(listed => listed.Id != widget.Id))
            {
                await client.DeleteWidgetAsync(listed.Id, cancellationToken);
            }

            return first.Count;
        }
        catch (ApiException exception) when (exception.ResponseStatusCode is 404 or >= 500)
        {
            return -exception.ResponseStatusCode;
        }
    }
}

/// <summary>A class with a primary constructor, which takes the generated interface.</summary>
public sealed class Service(ITestClient client)
{
    public async Task<string?> GetOwnerAsync(Guid id) => (await client.Widgets.GetWidgetAsync(id))?.Owner?.Name;
}
