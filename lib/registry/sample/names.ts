/** Common given and family names; each household draws one of each, so any likeness to a person is chance. */
export const names = {
  men: 'Muhammad Akram,Abdul Rehman,Ghulam Rasool,Muhammad Aslam,Allah Ditta,Nazir Ahmad,Bashir Ahmad,Muhammad Yousaf,Sher Zaman,Gul Muhammad,Noor Muhammad,Abdul Ghafoor,Muhammad Ramzan,Ali Nawaz,Imran,Tariq Mahmood,Khalid Hussain,Zahid Iqbal,Rasheed,Saleem,Mir Hassan,Hazrat Ali,Shabbir Hussain,Muhammad Bux',
  women:
    'Zainab Bibi,Fatima,Hajra Bibi,Nasreen,Rukhsana,Shamim Akhtar,Parveen,Sughra Bibi,Amina,Hameeda,Kausar,Naseem Begum,Bakht Bibi,Zubaida,Sakina,Maryam,Khadija,Gul Bano,Rehana,Bashiran',
  families:
    'Khan,Ahmed,Hussain,Shah,Malik,Baloch,Chaudhry,Qureshi,Bhatti,Awan,Soomro,Memon,Mengal,Afridi,Yousafzai,Khattak,Gujjar,Rajput,Abbasi,Jatoi,Laghari,Arain,Sheikh,Butt',
} as const;
