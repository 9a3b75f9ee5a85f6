using System.Globalization;
using System.Text;

namespace RunAi.Generator.Specs;

/// <summary>Where a reader stands in the tree. Names and indexes are only noted on the way, so that a pointer costs nothing until one is asked for.</summary>
internal sealed class SpecPath(int maxDepth)
{
    private readonly string?[] _names = new string?[maxDepth + 1];
    private readonly int[] _indexes = new int[maxDepth + 1];

    /// <summary>Notes the member that is read in the object at <paramref name="depth"/>; the root container has depth 1.</summary>
    public void Enter(int depth, string name) => _names[depth] = name;

    /// <summary>Notes the item that is read in the array at <paramref name="depth"/>.</summary>
    public void Enter(int depth, int index)
    {
        _names[depth] = null;
        _indexes[depth] = index;
    }

    /// <summary>The pointer of the container at <paramref name="depth"/>.</summary>
    public string GetPointer(int depth)
    {
        var pointer = new StringBuilder(JsonPointer.Root);
        for (var i = 1; i < depth; i++)
        {
            pointer.Append('/').Append(_names[i] is { } name ? JsonPointer.Escape(name) : _indexes[i].ToString(CultureInfo.InvariantCulture));
        }

        return pointer.ToString();
    }
}
