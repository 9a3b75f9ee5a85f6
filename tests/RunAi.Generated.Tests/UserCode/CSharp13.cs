using RunAi.Test;

namespace User;

public static class CSharp13
{
    public static int Count(params ReadOnlySpan<Widget> widgets) => widgets.Length;

    public static List<string> Names(params IEnumerable<Widget> widgets) => [.. widgets.Select(widget => widget.Name)];

    public static int Use(Widget widget) => Count(widget, widget) + Names(widget).Count + Names([widget, .. widget.Parts ?? []]).Count;
}
