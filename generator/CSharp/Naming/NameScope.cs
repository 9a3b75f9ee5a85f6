using System.Collections.Generic;
using System.Globalization;

namespace RunAi.Generator.CSharp.Naming;

/// <summary>Assigns names that are unique in a scope. Callers use a stable order, so that a name depends only on the names it conflicts with.</summary>
internal sealed class NameScope
{
    private readonly HashSet<string> _reserved;
    private readonly HashSet<string> _taken;
    private readonly Dictionary<string, int> _numbers;

    /// <summary>Initializes a new instance of the class.</summary>
    /// <param name="reserved">Names that are never assigned. Their comparer determines which names conflict.</param>
    /// <param name="more">Additional reserved names.</param>
    public NameScope(HashSet<string> reserved, params string[] more)
    {
        _reserved = reserved;
        _taken = new HashSet<string>(more, reserved.Comparer);
        _numbers = new Dictionary<string, int>(reserved.Comparer);
    }

    /// <summary>Takes a name. If it is taken, takes the name with the suffix, or else with the first free number from 2.</summary>
    public string Take(string wanted, string suffix = "")
    {
        var name = wanted;
        if (!TryTake(name) && (suffix.Length == 0 || !TryTake(name = wanted + suffix)))
        {
            // Lower numbers are never free again.
            var number = _numbers.TryGetValue(wanted, out var last) ? last + 1 : 2;
            while (!TryTake(name = wanted + (EndsWithDigit(wanted) ? "_" : string.Empty) + number.ToString(CultureInfo.InvariantCulture)))
            {
                number++;
            }

            _numbers[wanted] = number;
        }

        return name;
    }

    /// <summary>Takes a name unless it is taken or reserved.</summary>
    public bool TryTake(string name) => !_reserved.Contains(name) && _taken.Add(name);

    private static bool EndsWithDigit(string name) => name.Length > 0 && char.IsDigit(name[name.Length - 1]);
}
