using RunAi.Test;

namespace User;

public static class CSharp14
{
    extension(Widget widget)
    {
        public string Title => $"{widget.Name} ({widget.Size})";

        public static Widget Named(string name) => Initializers.Minimal(name);
    }

    public static void Assign(Widget? widget)
    {
        widget?.Name = "assigned";
        widget?.Owner?.Email = null;
        widget?.Count += 1;
    }

    public static string Use() => Widget.Named("a").Title + nameof(List<Widget>);

    public static bool Spans(Widget widget, string[] tags) => tags.Contains(widget.Name) && widget.Tags.ToArray().AsSpan().Contains("first");
}

public sealed class Holder
{
    public Widget? Current
    {
        get => field;
        set => field = value ?? Initializers.Minimal("none");
    }
}
