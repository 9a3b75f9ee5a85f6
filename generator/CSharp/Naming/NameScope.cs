using System.Collections.Generic;
using System.Globalization;

namespace RunAi.Generator.CSharp.Naming;

/// <summary>Gives out names that are unique in their scope. Callers ask in a stable order, so that a name depends only on those it collides with.</summary>
internal sealed class NameScope
{
    private readonly HashSet<string> _reserved;
    private readonly HashSet<string> _taken;

    /// <param name="reserved">Names that are never given out; its comparer says how names collide.</param>
    /// <param name="more">More of them.</param>
    public NameScope(HashSet<string> reserved, params string[] more)
    {
        _reserved = reserved;
        _taken = new HashSet<string>(more, reserved.Comparer);
    }

    /// <summary>The wanted name; where it is taken, the name with the suffix; where that is taken too, the name with the first free number from 2.</summary>
    public string Take(string wanted, string suffix = "")
    {
        var name = wanted;
        if (!TryTake(name) && (suffix.Length == 0 || !TryTake(name = wanted + suffix)))
        {
            for (var number = 2; !TryTake(name); number++)
            {
                name = wanted + (EndsWithDigit(wanted) ? "_" : string.Empty) + number.ToString(CultureInfo.InvariantCulture);
            }
        }

        return name;
    }

    /// <summary>Takes exactly this name; false where it is taken.</summary>
    public bool TryTake(string name) => !_reserved.Contains(name) && _taken.Add(name);

    private static bool EndsWithDigit(string name) => name.Length > 0 && char.IsDigit(name[name.Length - 1]);
}
