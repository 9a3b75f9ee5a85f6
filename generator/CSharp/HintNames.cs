using System.Collections.Generic;
using System.Text;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>
/// Creates the names of generated files: ASCII, short, and unique without regard to case. For other names Roslyn throws, which would stop
/// the generator.
/// </summary>
internal sealed class HintNames
{
    private const int LengthLimit = 100;

    private readonly NameScope _scope = new(new HashSet<string>(StringComparer.OrdinalIgnoreCase));

    public string Take(string name)
    {
        var text = new StringBuilder(name.Length);
        var changed = false;
        foreach (var character in name)
        {
            var isPlain = character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '_';
            text.Append(isPlain ? character : '_');
            changed |= !isPlain;
        }

        if (changed || text.Length > LengthLimit)
        {
            text.Length = Math.Min(text.Length, LengthLimit);
            text.Append('_').Append(StableHash.Compute(name));
        }

        return _scope.Take(text.ToString()) + ".g.cs";
    }
}
