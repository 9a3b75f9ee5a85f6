namespace RunAi.Test
{
    /// <summary>Models are partial.</summary>
    public sealed partial class Widget
    {
        public bool IsSmall => Size == Size.Small;

        public double Total => (Price ?? 0) * (Count ?? 1);
    }

    public readonly partial record struct Size
    {
        public static Size Huge => new("huge");
    }
}

namespace User
{
    using RunAi.Test;

    public static class WidgetExtensions
    {
        public static bool HasTag(this Widget widget, string tag) => widget.Tags.Contains(tag);

        public static IEnumerable<Widget> Flatten(this Widget widget) => [widget, .. widget.Parts?.SelectMany(Flatten) ?? []];

        public static Size Larger(this Size size) => size.IsKnown && size == Size.Small ? Size.Large : Size.Huge;
    }

    public static class ExtensionUser
    {
        public static int Count(Widget widget) => widget.Flatten().Count(part => part.IsSmall && part.HasTag("first") && part.Size.Larger().IsKnown);
    }
}
