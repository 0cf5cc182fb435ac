package org.stagecraft.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A coarse name for a device, such as "Chrome on Windows": enough to recognise one's own, too little to track one. */
final class DeviceName {
    private static final Map<String, String> BROWSERS = inOrder(
            "Edg", "Edge",
            "OPR/", "Opera",
            "SamsungBrowser", "Samsung Internet",
            "Firefox", "Firefox",
            "FxiOS", "Firefox",
            "CriOS", "Chrome",
            "Chrome", "Chrome",
            "Safari", "Safari");
    private static final Map<String, String> SYSTEMS = inOrder(
            "CrOS", "Chromebook",
            "Android", "Android",
            "iPhone", "iPhone",
            "iPad", "iPad",
            "Windows", "Windows",
            "Mac OS X", "Mac",
            "Linux", "Linux");

    private DeviceName() {}

    static String of(@Nullable String userAgent) {
        String agent = userAgent == null ? "" : userAgent;
        String browser = firstNamed(BROWSERS, agent);
        String system = firstNamed(SYSTEMS, agent);
        if (browser.isEmpty() && system.isEmpty()) {
            return "Unknown device";
        }
        if (browser.isEmpty() || system.isEmpty()) {
            return browser + system;
        }
        return browser + " on " + system;
    }

    private static String firstNamed(Map<String, String> names, String agent) {
        return names.entrySet().stream()
                .filter(entry -> agent.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** Browsers claim to be each other, so the order counts: the one that others imitate comes last. */
    private static Map<String, String> inOrder(String... signsAndNames) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < signsAndNames.length; i += 2) {
            names.put(signsAndNames[i], signsAndNames[i + 1]);
        }
        return names;
    }
}
