using RunAi.Test;

namespace User;

public static class Initializers
{
    public static Widget Complete() => new()
    {
        Id = Guid.NewGuid(),
        Name = "complete",
        Size = Size.Small,
        Tags = ["first", "second"],
        Count = 3,
        Price = 1.5,
        Created = DateTimeOffset.UnixEpoch,
        Day = new DateOnly(2026, 1, 31),
        Labels = new Dictionary<string, string> { ["team"] = "vision", ["cost-center"] = "7" },
        Owner = new() { Name = "Ada", Email = "ada@example.com" },
        Parts = [new Widget { Id = Guid.Empty, Name = "part", Size = Size.Large, Tags = [] }],
        Shape = new Circle { Kind = "Circle", Radius = 2 },
        Field = "field",
        Class = "class",
    };

    public static Widget Minimal(string name) => new() { Id = Guid.NewGuid(), Name = name, Size = new("medium"), Tags = Array.Empty<string>() };

    public static Widget WithLists(IEnumerable<string> tags, Widget other) => new()
    {
        Id = other.Id,
        Name = other.Name,
        Size = other.Size,
        Tags = [.. tags, .. other.Tags, "last"],
        Parts = new List<Widget> { other },
        Owner = other.Owner ?? new Owner { Name = "none" },
        Labels = other.Labels,
    };

    public static Widget WithQuery(IReadOnlyList<Widget> widgets) => new()
    {
        Id = widgets[0].Id,
        Name = widgets[^1].Name,
        Size = widgets.Count > 1 ? Size.Large : Size.Small,
        Tags = widgets.SelectMany(widget => widget.Tags).Distinct().ToList(),
        Parts = widgets.Where(widget => widget.Parts is not null).ToArray(),
    };

    public static Shape[] Shapes() => [new Circle { Kind = "Circle", Radius = 1 }, new Square { Kind = "Square", Side = 2 }];

    public static Shape Conditional(bool round)
    {
        Shape shape = round ? new Circle { Kind = "Circle", Radius = 1 } : new Square { Kind = "Square", Side = 2 };
        return shape;
    }
}
