using RunAi.Test;

namespace User;

public static class Patterns
{
    public static bool Properties(Widget widget) =>
        widget is { Name: "complete" or "minimal", Count: > 0 and < 10, Price: not null, Owner: { Name.Length: > 0, Email: var email } } && email is not null;

    public static string? Nested(Widget? widget) => widget is { Owner.Name: { Length: > 0 } name } ? name : null;

    public static string Lists(Widget widget) => widget.Tags switch
    {
        [] => "empty",
        [var only] => only,
        ["first", .., var last] => last,
        [_, var second, ..] => second,
    };

    public static int Enums(Widget widget) => widget.Size switch
    {
        { IsKnown: false } => -1,
        { Value: "small" } => 1,
        var size when size == Size.Large => 2,
        _ => 3,
    };

    public static double Unions(Widget widget) => widget.Shape switch
    {
        null => 0,
        var shape when shape.TryGetCircle(out var circle) => circle.Radius * circle.Radius * Math.PI,
        var shape when shape.TryGetSquare(out var square) => square.Side * square.Side,
        _ => double.NaN,
    };

    public static double EarlyReturn(Shape shape)
    {
        if (!shape.TryGetCircle(out var circle))
        {
            return 0;
        }

        return circle.Radius;
    }

    public static string Tuples(Widget left, Widget right) => (left.Name, right.Count, left.Owner) switch
    {
        ("a", > 3, _) => "first",
        (_, null, { Email: { } email }) => email,
        (_, _, null) => "no owner",
        _ => "other",
    };

    public static bool Types(object value) => value is Widget { Class: null } or Owner { Email: null } or Size { IsKnown: true };
}
