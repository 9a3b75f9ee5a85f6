using System.Globalization;
using System.Text;

namespace RunAi.Generator.Specs;

/// <summary>Tracks the position of a reader in the tree. Only names and indexes are recorded; a pointer is built on demand.</summary>
internal sealed class SpecPath(int maxDepth)
{
    private readonly string?[] _names = new string?[maxDepth + 1];
    private readonly int[] _indexes = new int[maxDepth + 1];

    /// <summary>Records the current property of the object at the specified depth. The root has depth 1.</summary>
    public void Enter(int depth, string name) => _names[depth] = name;

    /// <summary>Records the current item of the array at the specified depth.</summary>
    public void Enter(int depth, int index)
    {
        _names[depth] = null;
        _indexes[depth] = index;
    }

    /// <summary>Gets the pointer of the object or array at the specified depth.</summary>
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
